import type { Locale } from '../../../translations/locales.ts';
import type { Kind } from './kinds.ts';

/** Texts of a kind; those with a finding; those with an error among them. */
export type Tally = { all: number; found: number; errors: number };

/** The tables of docs/checks.md: a row for each kind of fault, a column for each target locale. */
export function markdownTables(
  byTarget: ReadonlyMap<Locale, Record<Kind, Tally>>,
  untouched: ReadonlyMap<Locale, Tally>,
): string {
  const locales = [...byTarget.keys()];
  const [first] = byTarget.values();
  const kinds = Object.keys(first ?? {}) as Kind[];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const head = [line(['', ...locales]), line(['---', ...locales.map(() => '---')])];
  return [
    ...head,
    ...kinds.map((kind) => line([kind, ...locales.map((tag) => shown(byTarget.get(tag)?.[kind]))])),
    line(['false errors', ...locales.map((tag) => rate(untouched.get(tag), 'errors'))]),
    line(['false findings', ...locales.map((tag) => rate(untouched.get(tag), 'found'))]),
    '',
  ].join('\n');
}

const shown = (tally: Tally | undefined) => (tally?.all ? rate(tally, 'found') : '–');

const rate = (tally: Tally | undefined, part: 'found' | 'errors') =>
  tally?.all ? String(Math.round((tally[part] / tally.all) * 1000) / 10) : '0';
