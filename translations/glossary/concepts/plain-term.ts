/** A term as it is kept: composed letters (NFC), one space between words, none around; '' for no text. */
export function plainTerm(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/gu, ' ').trim() : '';
}
