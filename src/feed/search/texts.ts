import { type Locale, localeTags } from '../../../translations/locales.ts';
import type { Localized, PublicItem, RichText } from '../items/index.ts';
import { nameIn } from '../items/name-in.ts';
import { localizedLeaves } from '../locale/leaves.ts';
import { pick } from '../locale/pick.ts';
import { chainFor, type Reading } from '../locale/reading.ts';
import { plainText } from '../rich-text/plain-text.ts';

/** What of an item is searched, by how much it says of the item. */
export type SearchedTexts = {
  /** What it is called, as the reader is served it. */
  name: string;
  /** What it is called in the reader's other locales, in its own, and by codes. */
  names: string;
  /** All its other texts. */
  text: string;
};

/** Not searched: texts about texts. */
const passedOver = /^(seo|images|disclaimers)\b/;

/** The texts of an item that a reader can find it by: none that the site is not served. */
export function searchedTexts(item: PublicItem, reading: Reading): SearchedTexts {
  const chain = chainFor(reading, item);
  const called = nameIn(item);
  const name = pick(called, chain)?.value ?? '';
  const others = localeTags.filter((locale) => reading.allowed.includes(locale));
  const synonyms = item.type === 'specialty' ? item.synonyms : [];
  const names = [called, ...synonyms].flatMap((text) => inEach(text, others));
  const text = localizedLeaves(item).flatMap((leaf) => {
    if (leaf.text === called || passedOver.test(leaf.field)) return [];
    const served = pick(leaf.text, chain)?.value;
    return typeof served === 'string' ? served : served ? plainText(served as RichText) : [];
  });
  return { name, names: [...names, ...codesOf(item)].join('\n'), text: text.join('\n') };
}

const inEach = (text: Localized, locales: readonly Locale[]): string[] =>
  locales.flatMap((locale) => pick(text, [locale])?.value ?? []);

/** What is the same in all languages. */
function codesOf(item: PublicItem): string[] {
  const original = 'originalName' in item ? (item.originalName ?? '') : '';
  const code = 'code' in item ? item.code : '';
  const metric = item.type === 'statistic' ? item.metric : '';
  return [original, code, metric, item.slug.replaceAll('-', ' ')].filter((text) => text !== '');
}
