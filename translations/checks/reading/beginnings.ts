/** Ends a beginning that any character may follow. */
const open = '\uffff';

const opening = /\((?:\?(?:<?(?<look>[=!])|:|<\w+>))?/y;
const characterClass = /\[(?<not>\^?)(?<members>(?:\\.|[^\]\\])*)\]/y;
const escaped = /\\(?:[pP]\{[^}]*\}|(?<literal>[^\p{L}\d])|.)/uy;
const repetition = /(?:(?<sign>[?*+])|\{(?<least>\d+)(?<to>,(?<most>\d*))?\})\??/y;

/**
 * What a match of a pattern may begin with, so that it is tried where one of these stands and nowhere else.
 *
 * @returns texts of `length` characters, and shorter ones that anything may follow, or nothing.
 */
export function beginnings(pattern: string, length: number): ReadonlySet<string> {
  let at = 0;
  const take = (sticky: RegExp) => {
    sticky.lastIndex = at;
    const match = sticky.exec(pattern);
    at = match ? sticky.lastIndex : at;
    return match;
  };
  const followed = (heads: ReadonlySet<string>, tails: ReadonlySet<string>) => {
    const isWhole = (head: string) => head.length >= length || head.endsWith(open);
    const all = [...heads].flatMap((head) =>
      isWhole(head) ? [head] : [...tails].map((tail) => (head + tail).slice(0, length)),
    );
    return new Set(all);
  };
  const alternatives = () => {
    const found = sequence();
    while (pattern[at] === '|') {
      at += 1;
      for (const one of sequence()) found.add(one);
    }
    return found;
  };
  const sequence = () => {
    let found = new Set(['']);
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const next = part();
      const [least, most] = timesOf(take(repetition)?.groups);
      const perhaps = new Set([...next, '']);
      for (let time = 0; time < Math.min(most, length); time += 1) {
        found = followed(found, time < least ? next : perhaps);
      }
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
    if (members !== undefined) return new Set(not ? [open] : membersOf(members));
    const literal = take(escaped);
    if (literal) return new Set([literal.groups?.literal ?? open]);
    const letter = pattern.charAt(at);
    at += 1;
    if (letter === '^' || letter === '$') return new Set(['']);
    return new Set([letter === '.' ? open : letter]);
  };
  return new Set([...alternatives()].map((one) => one.replace(open, '')));
}

/** The letters that a match may begin with; null where it may begin with any, or match nothing. */
export function firstLetters(pattern: string): ReadonlySet<string> | null {
  const letters = beginnings(pattern, 1);
  return letters.has('') ? null : letters;
}

/** A lookahead for the first letters of a pattern: a text is searched for a few letters quickly. */
export function lookahead(pattern: string): string {
  const letters = firstLetters(pattern);
  return letters ? `(?=[${[...letters].map(literally).join('')}])` : '';
}

const literally = (letter: string) => letter.replace(/[\\\]^-]/, '\\$&');

/** Makes what tells which of some sets of beginnings have one that a text goes on with at a place. */
export function byBeginning(
  sets: readonly ReadonlySet<string>[],
): (text: string, at: number) => readonly number[] {
  // A tree: `steps` leads from a node, by a letter, to the next one; `indexes` has the sets of each node.
  const steps = new Map<number, number>();
  const indexes: number[][] = [[]];
  const key = (node: number, letter: number) => node * 65_536 + letter;
  const nodeOf = (beginning: string) => {
    let node = 0;
    for (let at = 0; at < beginning.length; at += 1) {
      const step = key(node, beginning.charCodeAt(at));
      const next = steps.get(step) ?? indexes.push([...(indexes[node] ?? [])]) - 1;
      steps.set(step, next);
      node = next;
    }
    return node;
  };
  const all = [...sets].flatMap((set, index) =>
    [...set].map((beginning) => ({ beginning, index })),
  );
  // The shorter first: a longer one has the sets of what it begins with.
  for (const { beginning, index } of all.sort((a, b) => a.beginning.length - b.beginning.length)) {
    const known = indexes[nodeOf(beginning)];
    if (!known?.includes(index)) known?.push(index);
  }
  return (text, at) => {
    let node = 0;
    for (let place = at; ; place += 1) {
      const next = steps.get(key(node, text.charCodeAt(place)));
      if (next === undefined) return indexes[node] ?? [];
      node = next;
    }
  };
}

type Repetition = Record<string, string | undefined>;

/** How often a part of a pattern stands, at least and at most. */
function timesOf({ sign, least, to, most }: Repetition = {}): [number, number] {
  if (sign) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
  if (least === undefined) return [1, 1];
  return [Number(least), to ? Number(most || Number.POSITIVE_INFINITY) : Number(least)];
}

/** The characters of a class; a range is spelt out. */
function membersOf(members: string): string[] {
  if (/\\[\p{L}\d]/u.test(members)) return [open];
  return [...members.replaceAll('\\', '').matchAll(/(.)-(.)|./gs)].flatMap(
    ([one, from = one, to = from]) => {
      const first = from.charCodeAt(0);
      return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, index) =>
        String.fromCharCode(first + index),
      );
    },
  );
}
