import type { Unit } from './unitForms.ts';

/** A unit beside a number. */
export type UnitFound = {
  unit: Unit;
  /** As it is written. */
  text: string;
  /** Whether the form means nothing else, so that it can be demanded of the other side. */
  firm: boolean;
  end: number;
};

export type UnitReader = {
  /** The unit that begins at an offset, but for a space or the ending of an ordinal. */
  after: (text: string, offset: number) => UnitFound | null;
  /** The unit that ends at an offset, for those that stand before their number. */
  before: (text: string, offset: number) => UnitFound | null;
};

type Form = { pattern: string; unit: Unit; firm: boolean };

const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]`;
/** Endings are glued to symbols in Uzbek; elsewhere a hyphen or an apostrophe is between. */
const ends = `(?:(?<!${letter})|(?=(?:dan|da|ga|gacha|ni|ning|li|lik)(?!\\p{L}))|(?!${letter}))`;
/** “5 mg”, “24-hour”, “5-го дня”, “30-ти минутный”. */
const gap = String.raw`\s?(?:-?(?:го|му|й|ти|ми|и|х|я|th|st|nd|rd|er|e|ème)(?!\p{L}))?\s?[-‑–]?\s?`;

/** Finds a table's units beside numbers, in texts that went through `plainly`. */
export function unitReader(units: readonly Unit[]): UnitReader {
  const symbols = units.flatMap((unit) => forms(unit, unit.symbols, true));
  const words = units.flatMap((unit) => [
    ...forms(unit, unit.words, true),
    ...forms(unit, unit.loose, false),
  ]);
  const ahead = (all: Form[]) => all.filter(({ unit }) => unit.ahead);
  const symbolsAfter = sticky(symbols, '');
  const wordsAfter = sticky(words, 'i');
  const symbolsBefore = closing(ahead(symbols), '');
  const wordsBefore = closing(ahead(words), 'i');
  return {
    after: (text, offset) =>
      longest(read(symbolsAfter, symbols, text, offset), read(wordsAfter, words, text, offset)),
    before: (text, offset) => {
      const start = Math.max(0, offset - 16);
      const piece = text.slice(start, offset);
      return (
        read(symbolsBefore, ahead(symbols), piece, 0, start) ??
        read(wordsBefore, ahead(words), piece, 0, start)
      );
    },
  };
}

const anywhere = new Map<Unit, RegExp>();

/** Whether a text has a unit at all, beside a number or not. */
export function isNamed(unit: Unit, text: string): boolean {
  const all = [unit.symbols, unit.words, unit.loose].filter(Boolean).join('|');
  const pattern = anywhere.get(unit) ?? new RegExp(`(?<!${letter})(?:${all})${ends}`, 'iu');
  anywhere.set(unit, pattern);
  return pattern.test(text);
}

/** Alternatives of a pattern, longest first, so that `mg` is not read as `m`. */
function forms(unit: Unit, pattern: string | undefined, firm: boolean): Form[] {
  return pattern
    ? pattern.split(/\|(?![^([]*[)\]])/).map((one) => ({ pattern: one, unit, firm }))
    : [];
}

const leastLength = ({ pattern }: Form) => pattern.replaceAll('\\p{L}*', '').length;

function sticky(all: Form[], flags: string): RegExp {
  all.sort((a, b) => leastLength(b) - leastLength(a));
  return new RegExp(
    `${gap}(?:${all.map(({ pattern }) => `(${pattern})`).join('|')})${ends}`,
    `yu${flags}`,
  );
}

function closing(all: Form[], flags: string): RegExp {
  const any = all.map(({ pattern }) => `(${pattern})`).join('|');
  return new RegExp(`(?<!${letter})(?:${any})\\s?$`, `u${flags}`);
}

function read(pattern: RegExp, all: Form[], text: string, offset: number, shift = 0) {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return null;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const form = all[index];
  if (!form) return null;
  const { unit, firm } = form;
  return { unit, firm, text: match[index + 1] ?? '', end: shift + match.index + match[0].length };
}

function longest(one: UnitFound | null, other: UnitFound | null): UnitFound | null {
  return one && other ? (other.end > one.end ? other : one) : (one ?? other);
}
