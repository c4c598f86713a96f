import type { RecentAct } from '../../../../translations/audit/read-recent.ts';
import { withTitles } from '../../../../translations/queue/titles.ts';
import { LocalTime } from '../../dates/local-time.tsx';
import { languageName } from '../../words/language-name.ts';
import { editorAddress } from '../address.ts';
import { actionWord } from '../desk/desk-texts.ts';
import { boardText } from './texts.ts';

type Props = {
  acts: readonly RecentAct[];
  titles: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  base: string;
  language: string;
};

/** What people did last, each with the way to its text. */
export function RecentActs({ acts, titles, names, base, language }: Props) {
  const present = withTitles(acts, titles);
  if (present.length === 0) return null;
  return (
    <section className="board__overdue" aria-labelledby="board-recent">
      <h3 id="board-recent">{boardText('recent', language)}</h3>
      <ul>
        {present.map(({ id, title, at, user, action, path, ...place }) => (
          <li key={id}>
            <LocalTime at={at} />:{' '}
            <bdi>{(user && names.get(user)) || boardText('nobodyNow', language)}</bdi>{' '}
            {actionWord(action, language)} —{' '}
            <a
              href={`${editorAddress(base, place)}${path ? `?${new URLSearchParams({ entry: path })}` : ''}`}
            >
              <bdi>{title}</bdi>, {languageName(place.locale, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
