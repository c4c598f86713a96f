const breaks = '\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029';

const edges = new RegExp(`^[${breaks}]+|[${breaks}]+$`, 'g');
const within = new RegExp(` *[${breaks}]+ *`, 'g');

/**
 * What no text that people read has: control characters, halves of characters, zero-width spaces and
 * byte order marks, and the characters that turn the direction of what follows, so that a text reads
 * otherwise than it is stored. Joiners (Persian, emoji) and the marks of direction (U+200E, U+200F)
 * are spelling.
 */
const unwritten = '\\p{Cs}\\u200B\\u2060\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB';

const inOneLine = new RegExp(`[\\p{Cc}${unwritten}]`, 'gu');
const inLines = new RegExp(`[^\\P{Cc}\\t\\n]|[${unwritten}]`, 'gu');

/** A text of one line: line breaks and tabs are blanks, what nobody writes is left out. */
export function cleanLine(text: string): string {
  return text.replace(edges, '').replace(within, ' ').replace(inOneLine, '');
}

/** A text of several lines: `\n` for every line break, what nobody writes is left out. */
export function cleanLines(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(inLines, '');
}
