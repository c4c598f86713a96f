import { type Locale, locales } from '../../locales.ts';

const targets = new Map<Locale, string | null>(locales.map(({ tag, deepl }) => [tag, deepl]));

/** DeepL's code of a target, in lower case: `en-gb`, `zh-hans`, `kk`; null when it is not offered. */
export function targetCode(locale: Locale): string | null {
  return targets.get(locale)?.toLowerCase() ?? null;
}

/** DeepL's code of a source, and of either side of a glossary: the language without its variant. */
export function baseCode(locale: Locale): string | null {
  return targetCode(locale)?.split('-')[0] ?? null;
}
