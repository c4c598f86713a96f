import type { GlossaryReport, ReportRow } from '../types.ts';

/** Warnings that are listed; the others are counted. */
const MOST_WARNINGS = 20;

/** What an import has done, for the person who ran it. */
export function summaryOf(report: GlossaryReport): string {
  const { counts, rows, dryRun, seconds } = report;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const how = dryRun ? 'nothing was written; it would be' : 'done';
  const parts = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`);
  const warnings = rows.flatMap((row) => row.warnings.map((warning) => lineOf(row, warning)));
  const more = warnings.length - MOST_WARNINGS;
  return [
    ...rows.filter(({ outcome }) => outcome === 'refused').flatMap(refusalLines),
    ...(warnings.length > 0 ? [`${warnings.length} terms to look at, imported as they are:`] : []),
    ...warnings.slice(0, MOST_WARNINGS),
    ...(more > 0 ? [`  … and ${more} more: --report FILE lists all.`] : []),
    ...languageLines(report),
    `${total} ${total === 1 ? 'row' : 'rows'} in ${seconds.toFixed(1)} s (${how}): ${parts.join(', ')}.`,
  ].join('\n');
}

function refusalLines(row: ReportRow): string[] {
  return row.reasons.map((reason) => `Refused: ${lineOf(row, reason).trim()}`);
}

function lineOf({ line, concept }: ReportRow, what: string): string {
  return `  line ${line}${concept === '' ? '' : `, ${concept}`}: ${what}`;
}

function languageLines({ unknownLanguages, unusedColumns }: GlossaryReport): string[] {
  const languages = Object.entries(unknownLanguages).map(([name, count]) => `${name} (${count})`);
  return [
    ...(languages.length > 0
      ? [`Languages that there are not here, with their terms: ${languages.join(', ')}.`]
      : []),
    ...(unusedColumns.length > 0
      ? [`Columns that were not used: ${unusedColumns.join(', ')}.`]
      : []),
  ];
}
