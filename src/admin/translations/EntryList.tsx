import { Button } from '@payloadcms/ui';
import type { EntrySummary } from '../../../translations/review/stateEndpoint.ts';
import { panelText } from './texts.ts';

type Props = {
  entries: EntrySummary[];
  language: string;
  /** Absent for whoever may not approve in the locale. */
  onApprove: ((path: string) => void) | undefined;
};

/** Every text of the document in the form's language, with its state. */
export function EntryList({ entries, language, onApprove }: Props) {
  const text = (key: Parameters<typeof panelText>[0]) => panelText(key, language);
  return (
    <ul className="translation-panel__entries">
      {entries.map((entry) => (
        <li key={entry.path} className={`is-${entry.state}`}>
          <span className="translation-panel__path">{shortPath(entry.path)}</span>
          <span>
            {text(entry.state)}
            {entry.stale && ` · ${text('stale')}`}
            {entry.state === 'approved' && !entry.live && ` · ${text('waits')}`}
          </span>
          {entry.state === 'inReview' && onApprove && (
            <Button buttonStyle="secondary" size="xsmall" onClick={() => onApprove(entry.path)}>
              {text('approve')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** `positions[65f0…].role` as `positions.role`: ids say nothing to a reader. */
function shortPath(path: string): string {
  return path.replaceAll(/\[[^\]]+\]/g, '');
}
