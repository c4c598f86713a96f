import { type Locale, localeTags } from '../../../translations/locales.ts';
import { nameIn } from '../../contract/face.ts';
import type { Localized, PublicItem, RichText } from '../../contract/index.ts';
import { localizedLeaves } from '../../contract/leaves.ts';
import { pick } from '../../contract/pick.ts';
import { displayName } from '../locale/display-name.ts';
import { chainFor, type Reading } from '../locale/reading.ts';
import { plainText } from '../rich-text/plain-text.ts';

/** What an item is found by in a locale, by how much it says of the item. */
export type SearchedText = {
  locale: Locale | typeof anyLocale;
  /** The id of the clinic that it is about, where it counts only for who sees that. */
  about: string | null;
  /** Whether the item has each of its texts in this locale: who reads it is served no other. */
  isWhole: boolean;
  /** What it is called. */
  name: string;
  /** All its other texts. */
  text: string;
  /** Codes, other names and those of its country, which a reader of any language may know it by. */
  other: string;
};

/** The locale of what is so in all languages. */
export const anyLocale = '';

/** Not searched: texts about texts. */
const passedOver = /^(seo|images|disclaimers)\b/;

/** What an item is found by, in each locale in which there is anything. */
export function searchedTexts(item: PublicItem): SearchedText[] {
  const called = nameIn(item);
  const leaves = localizedLeaves(item).filter(({ field }) => !passedOver.test(field));
  const filled = leaves.filter(({ text }) => localeTags.some((locale) => pick(text, [locale])));
  const ofLocales = localeTags.flatMap((locale): SearchedText[] => {
    const inLocale = (text: Localized<unknown>) => pick(text, [locale])?.value;
    const name = pick(called, [locale])?.value ?? '';
    const isWhole = filled.every(({ text }) => inLocale(text) !== undefined);
    const texts = leaves.flatMap(({ field, text }) => {
      const value = text === called ? undefined : inLocale(text);
      return value === undefined ? [] : [{ about: aboutOf(item, field), text: textOf(value) }];
    });
    const text = texts.flatMap((each) => (each.about === null ? [each.text] : [])).join('\n');
    const countries = countriesOf(item).map((code) => displayName('region', code, locale));
    const synonyms = synonymsOf(item).flatMap((each) => pick(each, [locale])?.value ?? []);
    const other = [...countries, ...synonyms].join('\n');
    const parts = texts.flatMap(({ about, text: part }): SearchedText[] =>
      about === null ? [] : [{ locale, about, isWhole, name: '', text: part, other: '' }],
    );
    if (name === '' && text === '' && other === '') return parts;
    return [{ locale, about: null, isWhole, name, text, other }, ...parts];
  });
  const codes = {
    about: null,
    isWhole: false,
    name: '',
    text: '',
    other: codesOf(item).join('\n'),
  };
  return [...ofLocales, { locale: anyLocale, ...codes }];
}

/** The texts of an item beside what it is called, as a reader is served them. */
export function servedTexts(item: PublicItem, reading: Reading): string {
  const chain = chainFor(reading, item);
  const called = nameIn(item);
  return localizedLeaves(item)
    .flatMap(({ field, text }) => {
      if (text === called || passedOver.test(field)) return [];
      const served = pick(text, chain)?.value;
      return served === undefined ? [] : textOf(served);
    })
    .join('\n');
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : plainText(value as RichText);

/** What a specialty is called as well. */
const synonymsOf = (item: PublicItem): readonly Localized[] =>
  item.type === 'specialty' ? item.synonyms : [];

/** The clinic that a text of a doctor is about: the role in a position there. */
function aboutOf(item: PublicItem, field: string): string | null {
  const index = item.type === 'doctor' ? /^positions\.(\d+)\./.exec(field)?.[1] : undefined;
  if (item.type !== 'doctor' || index === undefined) return null;
  return item.positions[Number(index)]?.clinic ?? null;
}

/** The countries whose names an item is found by. */
function countriesOf(item: PublicItem): string[] {
  if (item.type === 'entryRule') return [item.sourceCountry, item.destinationCountry];
  return item.type === 'clinic' || item.type === 'destination' ? [item.country] : [];
}

function codesOf(item: PublicItem): string[] {
  const original = 'originalName' in item ? (item.originalName ?? '') : '';
  const code = 'code' in item ? item.code : '';
  const metric = item.type === 'statistic' ? item.metric : '';
  return [original, code, metric, item.slug.replaceAll('-', ' ')].filter((text) => text !== '');
}
