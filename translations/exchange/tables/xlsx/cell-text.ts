import { characterOf, hexOf, unwritable } from '../../../xml/write-xml.ts';

/**
 * Text as it stands in a cell. What XML has no way to write, and what looks like an escape of it, is
 * written as ECMA-376 says (ST_Xstring).
 *
 * @example escapedCell('a\r') === 'a_x000D_'
 */
export const escapedCell = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, escapeOf)
    .replaceAll('\r', escapeOf)
    .replace(unwritable, escapeOf);

/** What {@link escapedCell} was given. */
export const unescapedCell = (cell: string): string =>
  cell.replace(/_x([\dA-Fa-f]{4})_/g, (_escape, hex: string) => characterOf(hex));

const escapeOf = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `_x${hexOf(unit)}_`)
    .join('');
