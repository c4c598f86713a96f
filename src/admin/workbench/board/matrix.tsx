import type { TallyRow } from '../../../../translations/queue/tally.ts';
import { amount } from '../../words/amounts.ts';
import { languageName } from '../../words/language-name.ts';
import { queryOf } from '../address.ts';
import { cellsOf, percentOf } from './sums.ts';
import { boardText } from './texts.ts';

type Props = {
  rows: readonly TallyRow[];
  locales: readonly string[];
  collections: readonly { slug: string; label: string }[];
  base: string;
  language: string;
};

/** How much of each collection is approved in each language: a figure and a bar, which lead to the rest. */
export function Matrix({ rows, locales, collections, base, language }: Props) {
  const lines = collections
    .map(({ slug, label }) => ({ slug, label, cells: cellsOf(rows, slug) }))
    .filter(({ cells }) => locales.some((locale) => (cells.get(locale)?.total ?? 0) > 0));
  if (lines.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard.
    <section className="board__scroll" tabIndex={0} aria-labelledby="board-matrix">
      <table className="board__matrix">
        <caption id="board-matrix">{boardText('matrix', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{boardText('collection', language)}</th>
            {locales.map((locale) => (
              <th key={locale} scope="col">
                <abbr title={languageName(locale, language)}>{locale}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ slug, label, cells }) => (
            <tr key={slug}>
              <th scope="row">{label}</th>
              {locales.map((locale) => {
                const cell = cells.get(locale);
                if (!cell || cell.total === 0) return <td key={locale}>–</td>;
                const percent = percentOf(cell);
                const name = `${label}, ${languageName(locale, language)}: ${percent} %`;
                const rest =
                  cell.left > 0
                    ? `${boardText('left', language)} ${amount(cell.left, language)}`
                    : boardText('whole', language);
                const query = queryOf({ task: 'all', locales: locale, collection: slug });
                return (
                  <td key={locale}>
                    <a href={`${base}${query}`} aria-label={`${name}, ${rest}`} title={rest}>
                      <span className="board__figure">{percent} %</span>
                      <span className="board__bar">
                        <span style={{ inlineSize: `${percent}%` }} />
                      </span>
                      {cell.left > 0 && (
                        <span className="board__left">{amount(cell.left, language)}</span>
                      )}
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
