import { Link, useTranslation } from '@payloadcms/ui';
import type { QueueRow } from '../../../../translations/queue/queue.ts';
import { dayShown } from '../../dates/day-shown.ts';
import { LocalTime } from '../../dates/local-time.tsx';
import { amount } from '../../words/amounts.ts';
import { languageName } from '../../words/language-name.ts';
import { editorAddress } from '../address.ts';
import { checkName } from '../check-names.ts';
import { StateBar } from '../state-bar.tsx';
import { type WorkbenchText, workbenchText } from '../texts.ts';
import type { QueueProps } from './queue-page.tsx';

type Props = QueueProps & {
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
};

/** The documents of a page, each with a way into its texts. */
export function QueueTable({ base, filter, page, collections, selected, onSelect }: Props) {
  const { language } = useTranslation().i18n;
  const text = (key: WorkbenchText) => workbenchText(key, language);
  const { rows } = page;
  if (rows.length === 0) return <p className="queue__empty">{text('empty')}</p>;
  const nameOf = (slug: string) => collections.find(({ value }) => value === slug)?.label ?? slug;
  const isAll = rows.every(({ id }) => selected.has(id));
  const today = new Date().toISOString().slice(0, 10);
  const toggle = ({ id }: QueueRow, isOn: boolean) =>
    onSelect(new Set([...selected].filter((each) => each !== id).concat(isOn ? [id] : [])));
  return (
    <table className="queue__table">
      <thead>
        <tr>
          <th scope="col" className="queue__tick">
            <label>
              <input
                type="checkbox"
                checked={isAll}
                onChange={() => onSelect(new Set(isAll ? [] : rows.map(({ id }) => id)))}
              />
              <span>{text('selectAll')}</span>
            </label>
          </th>
          <th scope="col">{text('document')}</th>
          <th scope="col">{text('language')}</th>
          <th scope="col">{text('progress')}</th>
          <th scope="col" className="is-number">
            {text('wordsColumn')}
          </th>
          <th scope="col">{text('waits')}</th>
          <th scope="col">{text('assignee')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="queue__tick">
              <input
                type="checkbox"
                aria-label={`${text('select')}: ${row.title}`}
                checked={selected.has(row.id)}
                onChange={({ target }) => toggle(row, target.checked)}
              />
            </td>
            <th scope="row">
              <Link href={editorAddress(base, row, { filter, place: row.place })} prefetch={false}>
                <bdi>{row.title}</bdi>
              </Link>
              <span className="queue__sub">{nameOf(row.collection)}</span>
            </th>
            <td data-label={text('language')} className="queue__language">
              {languageName(row.locale, language)}
            </td>
            <td data-label={text('progress')}>
              <StateBar counts={row} language={language} />
              {row.errorKinds.length > 0 && (
                <span className="queue__errors">
                  {text('errors')}:{' '}
                  {row.errorKinds.map((kind) => checkName(kind, language)).join(', ')}
                </span>
              )}
            </td>
            <td data-label={text('wordsColumn')} className="is-number">
              {amount(row.wordsLeft ?? 0, language)}
            </td>
            <td data-label={text('waits')}>
              {row.waitingSince && <LocalTime at={row.waitingSince} isDay />}
            </td>
            <td data-label={text('assignee')}>
              {row.assignee?.name}
              {row.due && (
                <span className={`queue__due${row.due < today ? ' is-overdue' : ''}`}>
                  {text(row.due < today ? 'overdue' : 'due')}: {dayShown(row.due)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
