import { cities, familyNames, fields, givenNames, inTurn } from '../content/words.ts';
import { clinicCount } from '../content/world.ts';
import type { Question } from './documents.ts';

/** Places in the feed that only a running one can name. */
export type Places = {
  /** Cursors with a page of clinics behind each. */
  cursors: string[];
  /** Change tokens with a page of changes behind each. */
  tokens: string[];
};

/** The variables of answers that are kept: always the same. */
export const steadyVariables: Record<Question, object> = {
  list: {},
  one: { slug: 'clinic-7' },
  search: { query: 'Boris Orlov' },
  changes: {},
};

/** A page may have 18 to 22 clinics, and 80 to 120 changes: 20 and 100 on average. */
const pageSizes = [20, 18, 22, 19, 21];
const changesAsked = Array.from({ length: 41 }, (_, step) => 80 + ((step * 17) % 41));
/** Every clinic has four doctors: to ask for more is another question with as long an answer. */
const doctorsAsked = Array.from({ length: 97 }, (_, step) => 4 + step);
const offersAsked = Array.from({ length: 100 }, (_, step) => 1 + step);

/**
 * Makes the variables of the n-th question so that they do not come again in
 * `distinctVariables`, and ask for another page, clinic or word each time. Answers are as long as
 * those to `steadyVariables`, on average.
 */
export function createVariables({ cursors, tokens }: Places) {
  const variables: Record<Question, (n: number) => object> = {
    list: (n) => {
      const [first, after, doctors] = digits(n, [pageSizes, cursors, doctorsAsked]);
      return { after, first, doctors };
    },
    one: (n) => {
      const [clinic, doctors, offers] = digits(n, [clinicNumbers, doctorsAsked, offersAsked]);
      return { slug: `clinic-${clinic}`, doctors, offers };
    },
    search: (n) => {
      const [words = '', mask = 0] = digits(n, [searches, caseMasks]) as [string, number];
      return { query: inCase(words, mask) };
    },
    changes: (n) => {
      const [first, since] = digits(n, [changesAsked, tokens]);
      return { since, first };
    },
  };
  return variables;
}

const clinicNumbers = Array.from({ length: clinicCount }, (_, n) => n);

/** Doctors by their names, ten for each; clinics by what they do and where they are, five for each. */
const searches = [
  ...givenNames.flatMap((given) => familyNames.map((family) => `${given.en} ${family.en}`)),
  ...clinicNumbers.slice(0, 40).map((n) => `${inTurn(fields, n).en} ${inTurn(cities, n).en}`),
];
/** Ways to write nine letters, which the shortest of them have, in small ones and capitals. */
const caseMasks = Array.from({ length: 512 }, (_, mask) => mask);

/** Whoever searches writes in any case: another question with the same answer. */
function inCase(words: string, mask: number): string {
  let letters = 0;
  return words.toLowerCase().replace(/[a-z]/g, (letter) => {
    const isCapital = (mask >> letters++) & 1;
    return isCapital ? letter.toUpperCase() : letter;
  });
}

/** The n-th combination of one of each list; the first list moves fastest. */
function digits(n: number, lists: readonly (readonly unknown[])[]): unknown[] {
  let rest = n;
  return lists.map((list) => {
    const digit = inTurn(list, rest);
    rest = Math.floor(rest / list.length);
    return digit;
  });
}
