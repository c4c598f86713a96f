/** How formulas begin, in ASCII and in full width. A spreadsheet passes over blanks and controls. */
const beginning = '[\\s\\p{Cc}]*[=+\\-@＝＋－＠]|[\\t\\r\\n]';

const mayRun = new RegExp(`^'*(?:${beginning})`, 'u');
const wasEscaped = new RegExp(`^'+(?:${beginning})`, 'u');

/** A cell that no spreadsheet runs as a formula: an apostrophe goes before what it may take for one. */
export const harmless = (cell: string): string => (mayRun.test(cell) ? `'${cell}` : cell);

/** What {@link harmless} was given. */
export const asItWas = (cell: string): string => (wasEscaped.test(cell) ? cell.slice(1) : cell);
