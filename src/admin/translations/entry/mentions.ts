/** Somebody who can be mentioned. */
export type Mentionable = { id: string; name: string };

/** Letters of a name that are looked for; a longer stretch is no name. */
const LONGEST = 60;
/** People who are offered. */
const MOST = 8;

/** What is typed of a name before the caret, and where its `@` stands; null where no name is typed. */
export function nameBefore(text: string, caret: number): { start: number; query: string } | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf('@');
  const query = before.slice(start + 1);
  const isWithin = /[\p{L}\p{N}]/u.test(before.charAt(start - 1));
  if (start < 0 || isWithin || query.length > LONGEST || query.includes('\n')) return null;
  return { start, query };
}

/** Those one of whose names begins with what is typed, the whole name first. */
export function peopleLike<Person extends Mentionable>(
  people: readonly Person[],
  query: string,
): Person[] {
  const typed = folded(query);
  const whole = people.filter(({ name }) => folded(name).startsWith(typed));
  const later = people.filter(
    (person) => !whole.includes(person) && folded(person.name).includes(` ${typed}`),
  );
  return [...whole, ...later].slice(0, MOST);
}

/** The text with a name in place of what was typed of it, and the caret behind it. */
export function withName(
  text: string,
  { start, caret, name }: { start: number; caret: number; name: string },
): { text: string; caret: number } {
  const head = `${text.slice(0, start)}@${name} `;
  return { text: head + text.slice(caret).replace(/^ /, ''), caret: head.length };
}

/** Ids of those who were picked and whose name is still in the text. */
export function mentionsIn(text: string, picked: readonly Mentionable[]): string[] {
  return [...new Set(picked.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))];
}

/** A text in pieces, in their order: the names that it mentions apart. */
export function withMentions(
  text: string,
  names: readonly string[],
): { text: string; isName: boolean }[] {
  const sought = names.filter(Boolean).map((name) => `@${name}`);
  // The longer one first: “@Anna Petrova” is not “@Anna”.
  sought.sort((a, b) => b.length - a.length);
  const pieces: { text: string; isName: boolean }[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = sought.find((name) => text.startsWith(name, at));
    if (found) {
      if (plain) pieces.push({ text: plain, isName: false });
      pieces.push({ text: found, isName: true });
      plain = '';
      at += found.length;
    } else {
      plain += text.charAt(at);
      at += 1;
    }
  }
  return plain ? [...pieces, { text: plain, isName: false }] : pieces;
}

const folded = (name: string) => name.toLocaleLowerCase().replaceAll('ё', 'е');
