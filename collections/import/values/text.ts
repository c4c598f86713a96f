import type { ReadValue } from './types.ts';

/** Text without surrounding blanks, composed (NFC), so that equal texts are equal. */
export const readText: ReadValue = (value) => {
  if (typeof value === 'object') {
    return { reason: 'it is a list or an object', cure: 'give one text' };
  }
  return { value: plainText(value) };
};

/** The text of a scalar. */
export function plainText(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .trim();
}
