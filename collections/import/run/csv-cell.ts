/** A number is no formula; everything else that begins as one is. */
const number = /^[+-]?\d+(?:[.,]\d+)?$/;

/** How formulas begin, in ASCII and in full width. A spreadsheet passes over blanks and controls. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

/** A cell of CSV. What a spreadsheet would run as a formula is written as text. */
export function csvCell(value: string): string {
  const isFormula = !number.test(value) && (formula.test(value) || /^[\t\r\n]/.test(value));
  const safe = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
