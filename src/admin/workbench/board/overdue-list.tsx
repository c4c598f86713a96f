import { withTitles } from '../../../../translations/queue/titles.ts';
import type { OverdueRecord } from '../../../../translations/queue/workload.ts';
import { dayShown } from '../../dates/day-shown.ts';
import { languageName } from '../../words/language-name.ts';
import { editorAddress } from '../address.ts';
import { boardText } from './texts.ts';

type Props = {
  records: readonly OverdueRecord[];
  titles: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  base: string;
  language: string;
};

/** The documents that have been overdue for longest, and whose they are. */
export function OverdueList({ records, titles, names, base, language }: Props) {
  const present = withTitles(records, titles);
  if (present.length === 0) return null;
  return (
    <section className="board__overdue" aria-labelledby="board-overdue">
      <h3 id="board-overdue">{boardText('longestOverdue', language)}</h3>
      <ul>
        {present.map(({ key, title, due, assignee, ...place }) => (
          <li key={key}>
            <a href={editorAddress(base, place)}>
              <bdi>{title}</bdi> — {languageName(place.locale, language)}
            </a>
            {`, ${boardText('dueOn', language)} `}
            <time dateTime={due}>{dayShown(due)}</time>
            {', '}
            {assignee ? <bdi>{names.get(assignee) ?? ''}</bdi> : boardText('nobody', language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
