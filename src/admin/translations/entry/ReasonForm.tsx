import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { panelText } from '../texts.ts';

export type ReasonFormProps = {
  /** What to write, and what the button that sends it says. */
  label: string;
  confirm: string;
  /** Characters, at least. */
  least: number;
  /** A box to tick beside the text. */
  option?: string | undefined;
  language: string;
  onSend: (text: string, isTicked: boolean) => void;
  onBack: () => void;
};

/** A few words for a decision or a comment. Not a form of HTML: it stands within the document's own. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, confirm, least, option, language, onSend, onBack } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [isTicked, setTicked] = useState(false);

  useEffect(() => field.current?.focus(), []);

  const written = text.trim();
  return (
    <div className="entry__form">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={2000}
        dir="auto"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onBack();
        }}
      />
      {option && (
        <label className="entry__option">
          <input
            type="checkbox"
            checked={isTicked}
            onChange={({ target }) => setTicked(target.checked)}
          />
          {option}
        </label>
      )}
      <div className="entry__actions">
        <Button
          size="xsmall"
          margin={false}
          disabled={written.length < least}
          onClick={() => onSend(written, isTicked)}
        >
          {confirm}
        </Button>
        <Button buttonStyle="secondary" size="xsmall" margin={false} onClick={onBack}>
          {panelText('back', language)}
        </Button>
      </div>
    </div>
  );
}
