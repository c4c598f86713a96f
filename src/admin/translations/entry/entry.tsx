import type { EntrySummary } from '../../../../translations/review/state-endpoint.ts';
import { type PanelText, panelText } from '../texts.ts';
import type { Review } from '../use-review.ts';
import type { Powers } from './actions-of.ts';
import { Comments } from './comments.tsx';
import { EntryActions } from './entry-actions.tsx';
import { Findings } from './findings.tsx';
import { OverrideNote } from './override-note.tsx';
import { Suggestion } from './suggestion.tsx';

export type EntryProps = {
  entry: EntrySummary;
  label: string;
  locale: string;
  language: string;
  powers: Powers;
  review: Review;
  nameOf: (user: string) => string | undefined;
  onGo: (path: string) => void;
};

/** One text of the document in the form's language: its state, and what there is to do about it. */
export function Entry(props: EntryProps) {
  const { entry, label, locale, language, powers, review, nameOf, onGo } = props;
  const { path, state, stale, live, checks, clinical, suggestion, comments, override } = entry;
  const text = (key: PanelText) => panelText(key, language);
  const marks = [
    ...(stale ? [text('stale')] : []),
    ...(state === 'approved' && !live ? [text('waits')] : []),
    ...(clinical ? [text('clinical')] : []),
  ];
  const note = review.notes[path];
  return (
    <li className={`entry is-${state}${stale ? ' is-stale' : ''}`}>
      <div className="entry__head">
        <button
          type="button"
          className="entry__label"
          title={text('goTo')}
          onClick={() => onGo(path)}
        >
          {label}
        </button>
        <span className="entry__state">{text(state)}</span>
      </div>
      {marks.length > 0 && <p className="entry__marks">{marks.join(' · ')}</p>}
      <Findings checks={checks} language={language} />
      {override && <OverrideNote {...{ override, nameOf, language }} />}
      {suggestion && (
        <Suggestion
          {...{ suggestion, label, locale, language }}
          onJudge={powers.translates ? (accepts) => void review.judge(entry, accepts) : undefined}
        />
      )}
      {note && (
        <p role="alert" className="entry__note">
          {note}
        </p>
      )}
      <Comments {...{ comments, nameOf, language }} />
      <EntryActions {...{ entry, label, locale, language, powers, review }} />
    </li>
  );
}
