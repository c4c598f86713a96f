import path from 'node:path';
import { PolyclinicError } from '../../../src/errors.ts';

/** How a file's text is divided into rows. */
export type Format = { kind: 'delimited'; delimiter: string } | { kind: 'jsonLines' };

const byExtension: Readonly<Record<string, 'tsv' | 'jsonLines' | 'csv'>> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.jsonl': 'jsonLines',
  '.ndjson': 'jsonLines',
};

/** Excel writes semicolons where the comma is the decimal sign, as in Russia. */
const delimiters = [',', ';', '\t', '|'] as const;

/** Excel's own first line, which says the delimiter and is no header. */
const separatorLine = /^"?sep=(.)"?[^\S\n]*\n/i;

/** The delimiter that a file's first line says, and the length of that line; null without one. */
export function separatorOf(start: string): { delimiter: string; length: number } | null {
  const match = separatorLine.exec(start);
  return match ? { delimiter: match[1] as string, length: match[0].length } : null;
}

/**
 * The format of a file by its extension or, without a known one, by how its text begins.
 *
 * @throws PolyclinicError BAD_INPUT for a JSON array, which could not be read row by row.
 */
export function formatOf(file: string, start: string): Format {
  const named = byExtension[path.extname(file).toLowerCase()];
  if (named === 'jsonLines') return { kind: 'jsonLines' };
  if (named === 'tsv') return { kind: 'delimited', delimiter: '\t' };
  if (named === undefined) {
    if (/^\s*\{/.test(start)) return { kind: 'jsonLines' };
    if (/^\s*\[\s*[[{\]]/.test(start)) {
      throw new PolyclinicError(
        'BAD_INPUT',
        `${file} is one JSON array: write one object a line instead (jq -c '.[]' FILE > FILE.jsonl)`,
      );
    }
  }
  return { kind: 'delimited', delimiter: delimiterOf(start) };
}

/** The delimiter that the header has most of, outside quotes; a comma where it has none. */
function delimiterOf(start: string): string {
  const header =
    start
      .replace(/"[^"]*"/g, '')
      .trimStart()
      .split('\n', 1)[0] ?? '';
  const counted = delimiters.map((sign) => ({ sign, count: header.split(sign).length - 1 }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}
