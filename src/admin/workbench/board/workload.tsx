import { documents, words } from '../../words/nouns.ts';
import { counted } from '../../words/plural.ts';
import { type Filter, queryOf } from '../address.ts';
import type { PersonsWork } from './by-person.ts';
import { boardText } from './texts.ts';

type Props = {
  people: readonly PersonsWork[];
  names: ReadonlyMap<string, string>;
  base: string;
  language: string;
};

/** Who has how much open work, in documents and in words; each figure leads to the queue it counts. */
export function Workload({ people, names, base, language }: Props) {
  if (people.length === 0) return null;
  const link = (filter: Filter, count: number, text: string) =>
    count > 0 ? <a href={`${base}${queryOf(filter)}`}>{text}</a> : '–';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard.
    <section className="board__scroll" tabIndex={0} aria-labelledby="board-workload">
      <table className="board__matrix board__people">
        <caption id="board-workload">{boardText('workload', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{boardText('person', language)}</th>
            <th scope="col">{boardText('toTranslate', language)}</th>
            <th scope="col">{boardText('toReview', language)}</th>
            <th scope="col">{boardText('late', language)}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, overdue, ...work }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{names.get(id) ?? ''}</bdi>
              </th>
              {(['translate', 'review'] as const).map((task) => (
                <td key={task}>
                  {link(
                    { task, assignee: id },
                    work[task].records,
                    `${counted(work[task].records, documents, language)}, ${counted(work[task].words, words, language)}`,
                  )}
                </td>
              ))}
              <td>
                {link(
                  { task: 'all', assignee: id, due: 'overdue' },
                  overdue,
                  counted(overdue, documents, language),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
