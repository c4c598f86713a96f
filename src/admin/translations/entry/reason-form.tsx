import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { panelText } from '../texts.ts';
import { MentionField } from './mention-field.tsx';
import { type Mentionable, mentionsIn } from './mentions.ts';

export type ReasonFormProps = {
  /** What to write, and what the button that sends it says. */
  label: string;
  confirm: string;
  /** Characters, at least. */
  least: number;
  /** A box to tick beside the text. */
  option?: string | undefined;
  /** Those who can be mentioned; without it nobody can. */
  people?: readonly Mentionable[] | undefined;
  language: string;
  /** @param mentions ids of those whom the words mention. */
  onSend: (text: string, isTicked: boolean, mentions: string[]) => void;
  onBack: () => void;
};

/** A few words for a decision or a comment. Not a form of HTML: it stands within the document's own. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, confirm, least, option, people = [], language, onSend, onBack } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [isTicked, setTicked] = useState(false);
  const [picked, setPicked] = useState<readonly Mentionable[]>([]);

  useEffect(() => field.current?.focus(), []);

  const written = text.trim();
  const send = () => {
    if (written.length >= least) onSend(written, isTicked, mentionsIn(written, picked));
  };
  return (
    <div className="entry__form">
      <label htmlFor={id}>{label}</label>
      <MentionField
        value={text}
        onChange={setText}
        onPick={(person) => setPicked([...picked, person])}
        onEscape={onBack}
        onSend={send}
        {...{ id, field, people, language }}
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
        <Button size="xsmall" margin={false} disabled={written.length < least} onClick={send}>
          {confirm}
        </Button>
        <Button buttonStyle="secondary" size="xsmall" margin={false} onClick={onBack}>
          {panelText('back', language)}
        </Button>
      </div>
    </div>
  );
}
