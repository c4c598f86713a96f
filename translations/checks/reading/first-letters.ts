/** Stands for every letter, among those that a match may begin with; '' for a match of nothing. */
const any = 'any';

const opening = /\((?:\?(?:<?(?<look>[=!])|:|<\w+>))?/y;
const characterClass = /\[(?<not>\^?)(?<members>(?:\\.|[^\]\\])*)\]/y;
const escaped = /\\(?:[pP]\{[^}]*\}|(?<literal>[^\p{L}\d])|.)/uy;
const optional = /(?:[?*]|\{0?,\d*\})\??/y;
const repeated = /(?:\+|\{\d+(?:,\d*)?\})\??/y;

/**
 * The letters that a match of a pattern may begin with, so that it is tried where one of them stands
 * and nowhere else.
 *
 * @returns null where it may begin with any, or match nothing.
 */
export function firstLetters(pattern: string): ReadonlySet<string> | null {
  let at = 0;
  const take = (sticky: RegExp) => {
    sticky.lastIndex = at;
    const match = sticky.exec(pattern);
    at = match ? sticky.lastIndex : at;
    return match;
  };
  const alternatives = () => {
    const found = sequence();
    while (pattern[at] === '|') {
      at += 1;
      for (const letter of sequence()) found.add(letter);
    }
    return found;
  };
  const sequence = () => {
    const found = new Set(['']);
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const next = part();
      if (take(optional)) next.add('');
      take(repeated);
      if (found.delete('')) for (const letter of next) found.add(letter);
    }
    return found;
  };
  const part = (): Set<string> => {
    const group = take(opening);
    if (group) {
      const inside = alternatives();
      at += 1;
      return group.groups?.look ? new Set(['']) : inside;
    }
    const { not, members } = take(characterClass)?.groups ?? {};
    if (members !== undefined) return new Set(not ? [any] : membersOf(members));
    const literal = take(escaped);
    if (literal) return new Set([literal.groups?.literal ?? any]);
    const letter = pattern.charAt(at);
    at += 1;
    if (letter === '^' || letter === '$') return new Set(['']);
    return new Set([letter === '.' ? any : letter]);
  };
  const letters = alternatives();
  return letters.has(any) || letters.has('') ? null : letters;
}

/** The characters of a class; a range is spelt out. */
function membersOf(members: string): string[] {
  if (/\\[\p{L}\d]/u.test(members)) return [any];
  return [...members.replaceAll('\\', '').matchAll(/(.)-(.)|./gs)].flatMap(
    ([one, from = one, to = from]) => {
      const first = from.charCodeAt(0);
      return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, index) =>
        String.fromCharCode(first + index),
      );
    },
  );
}
