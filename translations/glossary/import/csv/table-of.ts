import { parse } from 'csv-parse/sync';
import { PolyclinicError } from '../../../../src/errors.ts';
import type { Refusal } from '../types.ts';

export type CsvRow = { line: number; cells: string[] };

export type CsvTable = { names: string[]; rows: CsvRow[]; refusals: Refusal[] };

/** What csv-parse gives with `info`: a record and how many lines were read with it. */
type Parsed = { record: string[]; info: { lines: number } };

/**
 * The rows of a CSV below its header, with the lines on which they end. A row with more or fewer
 * cells than the header, or with a quote that is not closed, is refused.
 */
export function tableOf(text: string): CsvTable {
  const refusals: Refusal[] = [];
  const refuse = (line: number, reason: string) => refusals.push({ line, concept: '', reason });
  const [header, ...rest] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) =>
      void refuse(Number(error?.lines ?? 0), `${error?.message ?? 'Unreadable'}.`),
  }) as unknown as Parsed[];
  if (!header) {
    throw new PolyclinicError('BAD_INPUT', 'The file has no line that names its columns.');
  }
  const names = header.record;
  const rows: CsvRow[] = [];
  for (const { record, info } of rest) {
    if (record.length === names.length) {
      rows.push({ line: info.lines, cells: record });
    } else {
      const counts = `${record.length} cells, and the header has ${names.length}`;
      refuse(info.lines, `It has ${counts}: put quotes around a cell with a delimiter in it.`);
    }
  }
  return { names, rows, refusals };
}

/** The one of the usual delimiters that the first line has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
