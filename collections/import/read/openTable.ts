import { decodeFile } from '../decode/decodeFile.ts';
import type { Encoding } from '../decode/encodingOf.ts';
import { delimitedTable } from './delimited.ts';
import { type Format, formatOf } from './formatOf.ts';
import { jsonLinesTable } from './jsonLines.ts';
import type { SourceTable } from './types.ts';

/**
 * Opens a file as a table, in constant memory however long it is.
 *
 * @throws PolyclinicError BAD_INPUT when it has no header or is no table.
 */
export async function openTable(
  file: string,
  encoding: Encoding,
): Promise<SourceTable & { format: Format }> {
  const text = decodeFile(file, encoding);
  const { value: start = '' } = await text.next();
  const format = formatOf(file, start);
  const whole = withStart(start, text);
  const table =
    format.kind === 'jsonLines'
      ? await jsonLinesTable(whole)
      : await delimitedTable(whole, format.delimiter);
  return { ...table, format };
}

async function* withStart(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
