import type { Finding, Severity } from '../../../../translations/checks/types.ts';

export type Mark = { start: number; end: number; severity: Severity };

/** What a message names: in quotes, or the number that it begins with. */
const named = /“([^”]+)”|^([\d.,:/ –-]*\d)(?= is )/gu;

/**
 * The places of a text that findings are about: what their messages name in it. UTF-16 offsets in the
 * plain text, the end exclusive.
 */
export function marksOf(text: string, findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { message, severity } of findings) {
    for (const [, quoted, number] of message.en.matchAll(named)) {
      const word = (quoted ?? number ?? '').trim();
      for (const start of placesOf(text, word)) {
        const key = `${start} ${word.length}`;
        if (marks.get(key)?.severity !== 'error') {
          marks.set(key, { start, end: start + word.length, severity });
        }
      }
    }
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

const isDigit = (sign: string | undefined) => sign !== undefined && /\p{N}/u.test(sign);

/** Where a word stands; a number not within another one. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  if (word === '') return places;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isWithin = isDigit(text[at - 1]) || isDigit(text[at + word.length]);
    const isWhole = !isDigit(word[0]) || !isWithin;
    if (isWhole) places.push(at);
  }
  return places;
}
