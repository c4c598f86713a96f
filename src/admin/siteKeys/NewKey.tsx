import { Banner, Button, toast } from '@payloadcms/ui';
import type { keyText } from './texts.ts';

type Props = { value: string; text: (name: Parameters<typeof keyText>[0]) => string };

/** A key that has just been made. */
export function NewKey({ value, text }: Props) {
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    toast.success(text('copied'));
  };
  return (
    <Banner type="success">
      <p role="status">{text('once')}</p>
      <code>{value}</code>
      <Button buttonStyle="secondary" size="small" onClick={copy}>
        {text('copy')}
      </Button>
    </Banner>
  );
}
