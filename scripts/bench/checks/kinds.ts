import { drugNames, medicalSentences } from '../../../tests/fixtures/medical-sentences.ts';
import { type Locale, localeTags } from '../../../translations/locales.ts';
import {
  changedNumbers,
  exchangedNumbers,
  halfLeft,
  swapped,
  withoutBracket,
  withoutSentence,
} from './mutations.ts';

type Pair = { text: string; translation: string; source: Locale; target: Locale };

/** How each kind of fault is made in a translation. */
const makers = {
  number: ({ translation }: Pair) => changedNumbers(translation),
  unit: ({ translation, target }: Pair) => swapped('unit', translation, target),
  bound: ({ translation, target }: Pair) => swapped('bound', translation, target),
  negation: ({ translation, target }: Pair) => swapped('negation', translation, target),
  /** The same where the source has a negation, too. */
  negationOfBoth: ({ text, translation, source, target }: Pair) =>
    swapped('negation', text, source).length > 0 ? swapped('negation', translation, target) : [],
  medicine: ({ translation, target }: Pair) => otherMedicine(translation, target),
  numberWord: ({ translation, target }: Pair) => swapped('numberWord', translation, target),
  frequency: ({ translation, target }: Pair) => swapped('frequency', translation, target),
  exchanged: ({ translation }: Pair) => exchangedNumbers(translation),
  laterality: ({ translation, target }: Pair) => swapped('laterality', translation, target),
  organ: ({ translation, target }: Pair) => swapped('organ', translation, target),
  meals: ({ translation, target }: Pair) => swapped('meals', translation, target),
  ageGroup: ({ translation, target }: Pair) => swapped('ageGroup', translation, target),
  stopStart: ({ translation, target }: Pair) => swapped('stopStart', translation, target),
  route: ({ translation, target }: Pair) => swapped('route', translation, target),
  leftover: ({ text, translation }: Pair) => halfLeft(text, translation),
  language: ({ translation, target }: Pair) => otherLanguage(translation, target),
  bracket: ({ translation }: Pair) => withoutBracket(translation),
  sentence: ({ translation, target }: Pair) => withoutSentence(translation, target),
} satisfies Record<string, (pair: Pair) => string[]>;

export type Kind = keyof typeof makers;

export const kinds = Object.keys(makers) as Kind[];

/** A translation with a fault of a kind, in each way that its text allows. */
export const mutants = (kind: Kind, pair: Pair): string[] => makers[kind](pair);

function otherMedicine(text: string, locale: Locale): string[] {
  const names = drugNames[locale];
  const at = names.findIndex((name) => text.includes(name));
  if (at < 0) return [];
  return [1, 3].map((step) =>
    text.replace(names[at] ?? '', names[(at + step) % names.length] ?? ''),
  );
}

/** The same sentence in the next two locales of the table. */
function otherLanguage(text: string, locale: Locale): string[] {
  const sentence = medicalSentences.find((one) => one[locale] === text);
  return [1, 4].map((step) => {
    const other = localeTags[(localeTags.indexOf(locale) + step) % localeTags.length] ?? 'en';
    return sentence?.[other] ?? '';
  });
}
