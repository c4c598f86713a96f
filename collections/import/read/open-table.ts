import { decodeFile } from '../decode/decode-file.ts';
import type { Encoding } from '../decode/encoding-of.ts';
import { delimitedTable } from './delimited.ts';
import { type Format, formatOf, separatorOf } from './format-of.ts';
import { jsonLinesTable } from './json-lines.ts';
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
  const said = separatorOf(start);
  const format: Format = said
    ? { kind: 'delimited', delimiter: said.delimiter }
    : formatOf(file, start);
  const whole = withStart(start.slice(said?.length ?? 0), text);
  const table =
    format.kind === 'jsonLines'
      ? await jsonLinesTable(whole)
      : await delimitedTable(whole, { delimiter: format.delimiter, firstLine: said ? 2 : 1 });
  return { ...table, format };
}

async function* withStart(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
