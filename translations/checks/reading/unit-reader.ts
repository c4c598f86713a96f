import { firstLetters } from './beginnings.ts';
import type { Unit } from './unit-forms.ts';
import { withLetters } from './with-letters.ts';

/** A unit beside a number. */
export type UnitFound = {
  unit: Unit;
  /** As it is written. */
  text: string;
  /** Whether the form means nothing else, so that it can be demanded of the other side. */
  firm: boolean;
  end: number;
};

/** A text with its capitals, which symbols need, and without, each letter at the same place. */
export type Cased = { text: string; lower: string };

export type UnitReader = {
  /** The unit that begins at an offset, but for a space or the ending of an ordinal. */
  after: (text: Cased, offset: number) => UnitFound | null;
  /** The unit that ends at an offset, for those that stand before their number. */
  before: (text: Cased, offset: number) => UnitFound | null;
};

type Form = { pattern: string; unit: Unit; firm: boolean };
/** Forms that begin with a letter, the longest first, and one pattern with a group for each. */
type Index = Map<string, { forms: Form[]; pattern: RegExp }>;

const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]`;
/** Endings are glued to symbols in Uzbek; elsewhere a hyphen or an apostrophe is between. */
const ends = `(?:(?<!${letter})|(?=(?:dan|da|ga|gacha|ni|ning|li|lik)(?!\\p{L}))|(?!${letter}))`;
/** “The 5 last months”, “5 working days”: an adjective before the unit. */
const between = String.raw`(?:derni|premi|prochain)\p{L}*|consecutive|more|further|full|working|business|calendar|(?:рабочи|календарны|полны|последни|первы|следующи)[хе]|volle[nr]?|weitere[nr]?|iş|tam`;
/** “5 mg”, “24-hour”, “5-го дня”, “30-ти минутный”. */
const widest = String.raw`\s?(?:-?(?:го|му|й|ти|ми|и|х|я|th|st|nd|rd|er|e|ème)(?!\p{L})|\.(?= (?:gün|tag|woche|hafta))|-?(?:дэх|дахь|дугаар|дүгээр))?\s?(?:(?:${between}) )?[-‑–]?\s?`;
/** What may be between a number and its unit, the widest first. */
const gaps = [widest, String.raw`\s?`, ''].map((gap) => withLetters(gap, 'yu'));

/** Finds a table's units beside numbers, in texts that went through `plainly`. */
export function unitReader(units: readonly Unit[]): UnitReader {
  const symbols = units.flatMap((unit) => forms(unit, unit.symbols, true));
  const words = units.flatMap((unit) => [
    ...forms(unit, unit.words, true),
    ...forms(unit, unit.loose, false),
  ]);
  const ahead = (all: Form[]) => all.filter(({ unit }) => unit.ahead);
  const aheadSymbols = ahead(symbols);
  const aheadWords = [
    ...ahead(words),
    ...units.flatMap((unit) => forms(unit, unit.ordinal, false)),
  ];
  const symbolsAfter = indexOf(symbols);
  const wordsAfter = indexOf(words);
  const symbolsBefore = closing(aheadSymbols);
  const wordsBefore = closing(aheadWords);
  return {
    after({ text, lower }, offset) {
      const starts = startsAfter(lower, offset);
      return longest(
        readAt(starts, { index: symbolsAfter, text }),
        readAt(starts, { index: wordsAfter, text: lower }),
      );
    },
    before: ({ text, lower }, offset) => {
      const start = Math.max(0, offset - 16);
      if (!/\S\s?$/.test(text.slice(start, offset))) return null;
      return (
        readBefore(symbolsBefore, aheadSymbols, text.slice(start, offset), start) ??
        readBefore(wordsBefore, aheadWords, lower.slice(start, offset), start)
      );
    },
  };
}

const anywhere = new Map<Unit, RegExp>();

/** Whether a text has a unit at all, beside a number or not. */
export function isNamed(unit: Unit, text: string): boolean {
  const all = [unit.symbols, unit.words, unit.loose].filter(Boolean).join('|');
  const pattern =
    anywhere.get(unit) ??
    withLetters(`(?<!${letter})(?:[وفبلك]{0,2}(?:ال|لل))?(?:${all})${ends}`, 'iu');
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

function indexOf(all: Form[]): Index {
  all.sort((a, b) => leastLength(b) - leastLength(a));
  const byLetter = new Map<string, Form[]>();
  for (const form of all) {
    const letters = firstLetters(form.pattern);
    if (!letters) throw new Error(`The unit ${form.pattern} has to begin with a letter.`);
    for (const letter of letters) byLetter.set(letter, [...(byLetter.get(letter) ?? []), form]);
  }
  return new Map(
    [...byLetter].map(([letter, forms]) => [
      letter,
      { forms, pattern: withLetters(`(?:${anyOf(forms)})${ends}`, 'yu') },
    ]),
  );
}

const anyOf = (all: Form[]) => all.map(({ pattern }) => `(${pattern})`).join('|');

function closing(all: Form[]): RegExp {
  return withLetters(`(?<!${letter})(?:${anyOf(all)})\\s?$`, 'u');
}

/** Where a unit behind an offset may begin, the farthest first. */
function startsAfter(lower: string, offset: number): readonly number[] {
  const starts = gaps.map((gap) => {
    gap.lastIndex = offset;
    gap.test(lower);
    return gap.lastIndex;
  });
  return starts.filter((start, index) => start !== starts[index - 1]);
}

function readAt(
  starts: readonly number[],
  { index, text }: { index: Index; text: string },
): UnitFound | null {
  for (const start of starts) {
    const { forms, pattern } = index.get(text.charAt(start)) ?? {};
    if (!pattern) continue;
    pattern.lastIndex = start;
    const found = unitIn(pattern.exec(text), forms);
    if (found) return found;
  }
  return null;
}

function readBefore(pattern: RegExp, all: Form[], text: string, shift: number): UnitFound | null {
  const match = pattern.exec(text);
  const found = unitIn(match, all);
  return found && match && { ...found, end: shift + match.index + match[0].length };
}

/** The unit whose group matched. */
function unitIn(match: RegExpExecArray | null, forms: readonly Form[] = []): UnitFound | null {
  if (!match) return null;
  const group = match.findIndex((text, at) => at > 0 && text !== undefined);
  const form = forms[group - 1];
  if (!form) return null;
  const text = match[group] ?? '';
  return { unit: form.unit, firm: form.firm, text, end: match.index + text.length };
}

function longest(one: UnitFound | null, other: UnitFound | null): UnitFound | null {
  return one && other ? (other.end > one.end ? other : one) : (one ?? other);
}
