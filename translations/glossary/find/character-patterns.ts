import type { Hit, Patterns, SoughtTerm } from './patterns.ts';

/** A text without its spaces, folded character by character, and where each character stood. */
type Characters = { cased: string[]; lower: string[]; starts: number[]; ends: number[] };

type Pattern = { sought: SoughtTerm } & Characters;

/**
 * Looks for terms in a language without spaces (Chinese, Japanese): anywhere, but never in the midst
 * of a word in letters or of a number. Spaces do not count: `1918年` and `1918 年` are both written.
 */
export function characterPatterns(terms: readonly SoughtTerm[]): Patterns {
  const byFirst = new Map<string, Pattern[]>();
  for (const sought of terms) {
    const characters = charactersOf(sought.term);
    const [first] = characters.lower;
    if (first !== undefined) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), { sought, ...characters }]);
    }
  }
  return (text) => {
    const characters = charactersOf(text);
    const hits: Hit[] = [];
    for (const [at, first] of characters.lower.entries()) {
      for (const pattern of byFirst.get(first) ?? []) {
        const last = at + pattern.lower.length - 1;
        if (standsAt(pattern, characters, at) && isBounded(characters, at, last)) {
          const start = characters.starts[at] ?? 0;
          hits.push({ sought: pattern.sought, start, end: characters.ends[last] ?? start });
        }
      }
    }
    return hits;
  };
}

function charactersOf(text: string): Characters {
  const characters: Characters = { cased: [], lower: [], starts: [], ends: [] };
  let index = 0;
  for (const character of text) {
    const start = index;
    index += character.length;
    if (!/\s/u.test(character)) {
      const cased = character.normalize('NFKC');
      characters.cased.push(cased);
      characters.lower.push(cased.toLowerCase());
      characters.starts.push(start);
      characters.ends.push(index);
    }
  }
  return characters;
}

function standsAt(pattern: Pattern, text: Characters, at: number): boolean {
  const form = pattern.sought.caseSensitive ? 'cased' : 'lower';
  return pattern[form].every((character, index) => text[form][at + index] === character);
}

/** A letter of an alphabet, or a digit: what makes words and numbers that have an end. */
const ofWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;
const isOfWord = (character: string | undefined) =>
  character !== undefined && ofWord.test(character);

function isBounded({ cased, starts, ends }: Characters, at: number, last: number) {
  const before = starts[at] === ends[at - 1] ? cased[at - 1] : undefined;
  const after = ends[last] === starts[last + 1] ? cased[last + 1] : undefined;
  const isCut = (a: string | undefined, b: string | undefined) => isOfWord(a) && isOfWord(b);
  return !isCut(before, cased[at]) && !isCut(cased[last], after);
}
