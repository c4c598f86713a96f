import { Button } from '@payloadcms/ui';
import type { EntrySummary } from '../../../translations/review/stateEndpoint.ts';
import { panelText } from './texts.ts';

type Props = {
  entries: EntrySummary[];
  labelOf: (path: string) => string;
  language: string;
  /** Absent for whoever may not approve in the locale. */
  onApprove: ((path: string) => void) | undefined;
};

/** Every text of the document in the form's language, with its state. */
export function EntryList({ entries, labelOf, language, onApprove }: Props) {
  const text = (key: Parameters<typeof panelText>[0]) => panelText(key, language);
  return (
    <ul className="translation-panel__entries">
      {entries.map((entry) => (
        <li key={entry.path} className={`is-${entry.state}`}>
          <span className="translation-panel__label">{labelOf(entry.path)}</span>
          <span className="translation-panel__state">
            {text(entry.state)}
            {entry.stale && ` · ${text('stale')}`}
            {entry.state === 'approved' && !entry.live && ` · ${text('waits')}`}
          </span>
          {entry.state === 'inReview' && onApprove && (
            <Button
              aria-label={`${text('approve')}: ${labelOf(entry.path)}`}
              buttonStyle="secondary"
              size="xsmall"
              onClick={() => onApprove(entry.path)}
            >
              {text('approve')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
