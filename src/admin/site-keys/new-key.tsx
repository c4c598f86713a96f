import { Banner, Button, toast } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import type { keyText } from './texts.ts';

type Props = {
  value: string;
  /** The form is being filled anew, which moves what is below its rows. */
  busy: boolean;
  text: (name: Parameters<typeof keyText>[0]) => string;
};

/** A key that has just been made, brought into view: it cannot be shown again. */
export function NewKey({ value, busy, text }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new key is, again when its row has come.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [value, busy]);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    toast.success(text('copied'));
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Banner type="success">
        <p role="status">{text('once')}</p>
        <code>{value}</code>
        <Button buttonStyle="secondary" size="small" onClick={copy}>
          {text('copy')}
        </Button>
      </Banner>
    </div>
  );
}
