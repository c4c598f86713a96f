import { type Locale, localeTags } from '../../../translations/locales.ts';
import type { Localized, PublicItem, RichText } from '../items/index.ts';
import { nameIn } from '../items/name-in.ts';
import { displayName } from '../locale/display-name.ts';
import { localizedLeaves } from '../locale/leaves.ts';
import { pick } from '../locale/pick.ts';
import { chainFor, type Reading } from '../locale/reading.ts';
import { plainText } from '../rich-text/plain-text.ts';

/** What of an item is searched as the reader is served it, by how much it says of the item. */
export type SearchedTexts = {
  /** What it is called. */
  name: string;
  /** All its other texts. */
  text: string;
};

/** Not searched: texts about texts. */
const passedOver = /^(seo|images|disclaimers)\b/;

/** The texts of an item that a reader can find it by: none that the site is not served. */
export function searchedTexts(item: PublicItem, reading: Reading): SearchedTexts {
  const chain = chainFor(reading, item);
  const called = nameIn(item);
  const text = localizedLeaves(item).flatMap((leaf) => {
    if (leaf.text === called || passedOver.test(leaf.field)) return [];
    const served = pick(leaf.text, chain)?.value;
    return typeof served === 'string' ? served : served ? plainText(served as RichText) : [];
  });
  return { name: pick(called, chain)?.value ?? '', text: text.join('\n') };
}

/**
 * What an item and its country are called in all locales that a site may be served, and what is so in
 * all languages.
 */
export function searchedNames(item: PublicItem, allowed: readonly Locale[]): string {
  const others = localeTags.filter((locale) => allowed.includes(locale));
  const synonyms = item.type === 'specialty' ? item.synonyms : [];
  const names = [nameIn(item), ...synonyms].flatMap((text) => inEach(text, others));
  const countries = countriesOf(item).flatMap((code) =>
    others.map((locale) => displayName('region', code, locale)),
  );
  return [...names, ...countries, ...codesOf(item)].join('\n');
}

/** The countries whose names an item is found by. */
function countriesOf(item: PublicItem): string[] {
  if (item.type === 'entryRule') return [item.sourceCountry, item.destinationCountry];
  return item.type === 'clinic' || item.type === 'destination' ? [item.country] : [];
}

const inEach = (text: Localized, locales: readonly Locale[]): string[] =>
  locales.flatMap((locale) => pick(text, [locale])?.value ?? []);

function codesOf(item: PublicItem): string[] {
  const original = 'originalName' in item ? (item.originalName ?? '') : '';
  const code = 'code' in item ? item.code : '';
  const metric = item.type === 'statistic' ? item.metric : '';
  return [original, code, metric, item.slug.replaceAll('-', ' ')].filter((text) => text !== '');
}
