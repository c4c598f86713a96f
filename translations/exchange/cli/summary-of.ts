import type { GlossaryReport } from '../../glossary/import/types.ts';
import type { MemoryReport } from '../memory/exchange-memory.ts';
import type { Imported } from '../run/import-file.ts';
import type { ExchangeReport } from '../run/report.ts';

/** Texts that are listed; the others are counted. */
const MOST_LINES = 50;

const SHOWN_CHARACTERS = 60;

/** What an import has done, for the person who ran it. */
export function summaryOf({ kind, report }: Imported): string {
  if (kind === 'texts') return textLines(report).join('\n');
  return (kind === 'memory' ? memoryLines(report) : glossaryLines(report)).join('\n');
}

/** How many things of a file were refused, or wait for a person to settle them. */
export function refusedCount({ kind, report }: Imported): number {
  if (kind !== 'texts') return report.counts.refused;
  return report.counts.refused + report.counts.conflict - report.counts.taken;
}

function textLines({ units, counts, dryRun, finished }: ExchangeReport): string[] {
  const lines = units.map(
    ({ line, title, path, outcome, taken, message, notApproved, ...unit }) => {
      const what = taken ? 'conflict, taken' : outcome;
      const why = message ? `: ${message.en}` : '';
      const change =
        outcome === 'refused' ? '' : `\n    ${shown(unit.before)} → ${shown(unit.after)}`;
      const left = notApproved ? `\n    not approved: ${notApproved.en}` : '';
      return `  line ${line}, ${title === '' ? path : `${title}, ${path}`}: ${what}${why}${change}${left}`;
    },
  );
  return [...shortened(lines), `${countsOf(counts)}${ending(dryRun, finished)}`];
}

function memoryLines({ refused, counts, dryRun, finished }: MemoryReport): string[] {
  const lines = refused.map(({ line, id, message }) => `  line ${line}, ${id}: ${message.en}`);
  return [...shortened(lines), `${countsOf(counts)}${ending(dryRun, finished)}`];
}

function glossaryLines({ rows, counts, dryRun }: GlossaryReport): string[] {
  const lines = rows
    .filter(({ outcome }) => outcome === 'refused')
    .map(({ line, concept, reasons }) => `  line ${line}, ${concept}: ${reasons.join(' ')}`);
  return [...shortened(lines), `${countsOf(counts)}${ending(dryRun, true)}`];
}

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return more > 0
    ? [...lines.slice(0, MOST_LINES), `  … and ${more} more: --report FILE lists all.`]
    : [...lines];
}

const countsOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');

function ending(dryRun: boolean, finished: boolean): string {
  const stopped = finished ? '' : '; stopped: what is done stays, run it again to go on';
  return `${dryRun ? ' (nothing was written)' : ''}${stopped}.`;
}

function shown(text: string | null): string {
  if (text === null) return '–';
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line}”`;
}
