import { Button } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { EntrySummary } from '../../../../translations/review/state-endpoint.ts';
import { type PanelText, panelText } from '../texts.ts';
import type { Review } from '../use-review.ts';
import { actionsOf, type EntryAction, type Powers } from './actions-of.ts';
import { ReasonForm } from './reason-form.tsx';
import { usePeople } from './use-people.ts';

type Props = {
  entry: EntrySummary;
  label: string;
  locale: string;
  language: string;
  powers: Powers;
  review: Review;
};

type Asked = Extract<EntryAction, 'override' | 'reject' | 'comment'>;

/** What is written before an action that asks for words. */
const forms: Record<Asked, { label: PanelText; confirm: PanelText; least: number }> = {
  override: { label: 'overrideReason', confirm: 'approve', least: 10 },
  reject: { label: 'rejectReason', confirm: 'confirmReject', least: 1 },
  comment: { label: 'commentText', confirm: 'send', least: 1 },
};

const isAsked = (action: EntryAction): action is Asked => action in forms;

/** The buttons below a text, and the words that some of them ask for. */
export function EntryActions({ entry, label, locale, language, powers, review }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const people = usePeople(locale, asked === 'comment');
  const hadForm = useRef(false);
  const text = (key: PanelText) => panelText(key, language);

  const closeForm = () => {
    hadForm.current = true;
    setAsked(undefined);
  };
  /** The form has the focus; it goes on to the buttons that take its place. */
  const takeFocus = (buttons: HTMLDivElement | null) => {
    if (hadForm.current) buttons?.querySelector('button')?.focus();
    hadForm.current = false;
  };
  const act = (action: EntryAction) => {
    if (isAsked(action)) setAsked(action);
    else if (action === 'approve') void review.approve([entry]);
    else void review.submit(entry);
  };
  const send = async (words: string, isTicked: boolean, mentions: string[]) => {
    const sent = {
      override: () => review.approve([entry], words),
      reject: () => review.reject(entry, words, isTicked),
      comment: () => review.comment(entry, words, mentions),
    };
    if (asked && (await sent[asked]())) closeForm();
  };

  if (asked) {
    const form = forms[asked];
    const isLive = entry.state === 'approved' && powers.approves;
    return (
      <ReasonForm
        label={text(form.label)}
        confirm={text(form.confirm)}
        least={form.least}
        option={asked === 'reject' && isLive ? text('withdraw') : undefined}
        people={people}
        language={language}
        onSend={send}
        onBack={closeForm}
      />
    );
  }
  return (
    <div ref={takeFocus} className="entry__actions">
      {actionsOf(entry, powers).map((action) => (
        <Button
          key={action}
          aria-label={`${text(action)}: ${label}`}
          buttonStyle="secondary"
          size="xsmall"
          margin={false}
          onClick={() => act(action)}
        >
          {text(action)}
        </Button>
      ))}
    </div>
  );
}
