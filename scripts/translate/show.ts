import type { Estimate } from '../../translations/runs/estimate.ts';
import type { RunProgress } from '../../translations/runs/progress-of.ts';

const columns = [10, 10, 10, 9, 9, 10, 12] as const;

const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, index) => String(cell).padStart(columns[index] ?? 10)).join(' ');

/** What a run would do and cost, a line a language. */
export function estimateTable({ documents, locales, characters, cost, currency, left }: Estimate) {
  const head = ['language', 'engine', 'documents', 'texts', 'segments', 'in memory', 'characters'];
  const lines = locales.map((each) =>
    each.engine
      ? row([
          each.locale,
          each.engine,
          each.documents,
          each.texts,
          each.segments,
          each.remembered,
          each.characters,
        ])
      : `${row([each.locale])} ${each.reason?.en ?? ''}`,
  );
  const budget = left === null ? '' : `; the budget leaves ${left}`;
  return [
    row(head),
    ...lines,
    `${documents} documents, ${characters} characters, ${cost} ${currency}${budget}`,
  ].join('\n');
}

/** How a run goes, in a line. */
export function progressLine({ status, done, records, billed, secondsLeft }: RunProgress): string {
  const left = secondsLeft === null ? '' : `, ${secondsLeft} s left`;
  return `${status}: ${done} of ${records} translations, ${billed} characters${left}`.padEnd(80);
}
