import { cleanLine, cleanLines } from '../../../translations/clean-text.ts';
import type { FieldNode } from '../map/field-tree.ts';
import type { ReadValue } from './types.ts';

/** Text without surrounding blanks, composed (NFC), so that equal texts are equal. */
export const readText: ReadValue = (value, { field }) => {
  if (typeof value === 'object') {
    return { reason: 'it is a list or an object', cure: 'give one text' };
  }
  return { value: cleanedFor(field, plainText(value)).trim() };
};

/** A text as its field keeps it. */
export const cleanedFor = ({ source }: FieldNode, text: string): string =>
  source.type === 'textarea' ? cleanLines(text) : cleanLine(text);

/** The text of a scalar. */
export function plainText(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .trim();
}
