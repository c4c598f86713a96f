import { useState } from 'react';
import type { Desk } from '../../../../translations/desk/types.ts';
import { actionsOf, type EntryAction, type Powers } from '../../translations/entry/actions-of.ts';
import { ReasonForm } from '../../translations/entry/reason-form.tsx';
import { usePeople } from '../../translations/entry/use-people.ts';
import { type PanelText, panelText } from '../../translations/texts.ts';
import { amount } from '../../words/amounts.ts';
import type { DeskItem, DeskStore } from './desk-store.ts';
import { deskText } from './desk-texts.ts';
import { EqualElsewhere } from './equal-elsewhere.tsx';
import type { Command } from './keys.ts';

type Props = {
  desk: Desk;
  item: DeskItem;
  store: DeskStore;
  /** Paths of the texts that are equal to this one, itself among them. */
  equal: readonly string[];
  label: string;
  language: string;
  powers: Powers;
  onCommand: (command: Command) => void;
};

type Asked = Extract<EntryAction, 'override' | 'reject' | 'comment'>;

/** What is written before an action that asks for words. */
const forms: Record<Asked, { label: PanelText; confirm: PanelText; least: number }> = {
  override: { label: 'overrideReason', confirm: 'approve', least: 10 },
  reject: { label: 'rejectReason', confirm: 'confirmReject', least: 1 },
  comment: { label: 'commentText', confirm: 'send', least: 1 },
};
const isAsked = (action: EntryAction): action is Asked => action in forms;

/** What there is to do about the text in hand; what has a key says so. */
export function DeskActions(props: Props) {
  const { desk, item, store, equal, label, language, powers, onCommand } = props;
  const [asked, setAsked] = useState<{ action: Asked; path: string }>();
  const people = usePeople(desk.locale, asked?.action === 'comment');
  const { entry } = item;
  const { path } = entry;
  if (asked?.path === path) {
    const form = forms[asked.action];
    const isLive = entry.state === 'approved' && powers.approves;
    const send = (words: string, isTicked: boolean, mentions: string[]) => {
      setAsked(undefined);
      if (asked.action === 'override') void store.approve([path], words);
      else if (asked.action === 'reject') void store.reject(path, words, isTicked);
      else void store.comment(path, words, mentions);
    };
    return (
      <div className="desk-actions entry">
        <ReasonForm
          label={panelText(form.label, language)}
          confirm={panelText(form.confirm, language)}
          least={form.least}
          option={asked.action === 'reject' && isLive ? panelText('withdraw', language) : undefined}
          people={people}
          language={language}
          onSend={send}
          onBack={() => setAsked(undefined)}
        />
      </div>
    );
  }
  const offered = actionsOf(entry, powers).filter(isAsked);
  return (
    <section className="desk-actions" aria-label={label}>
      <strong className="desk-actions__label">{label}</strong>
      {powers.approves && (
        <button
          type="button"
          className="workbench-button is-primary"
          aria-keyshortcuts="Control+Enter"
          onClick={() => onCommand({ name: 'approveAndNext' })}
        >
          {deskText('approveAndNext', language)} <kbd>Ctrl Enter</kbd>
        </button>
      )}
      {powers.translates && (
        <button
          type="button"
          className="workbench-button"
          aria-keyshortcuts="Control+Shift+Enter"
          onClick={() => onCommand({ name: 'saveAndNext' })}
        >
          {deskText('saveAndNext', language)} <kbd>Ctrl Shift Enter</kbd>
        </button>
      )}
      {powers.approves && equal.length > 1 && (
        <button
          type="button"
          className="workbench-button"
          onClick={() => void store.approve(equal)}
        >
          {deskText('approveEqual', language)} ({amount(equal.length, language)})
        </button>
      )}
      {powers.approves && entry.value !== null && <EqualElsewhere key={path} {...{ desk, path }} />}
      {powers.translates && (
        <button
          type="button"
          className="workbench-button"
          aria-keyshortcuts="Control+O"
          onClick={() => onCommand({ name: 'copySource' })}
        >
          {deskText('copySource', language)} <kbd>Ctrl O</kbd>
        </button>
      )}
      {offered.map((action) => (
        <button
          key={action}
          type="button"
          className="workbench-button"
          onClick={() => setAsked({ action, path })}
        >
          {panelText(action, language)}
        </button>
      ))}
    </section>
  );
}
