import type { Locale } from '../../locales.ts';

const withoutSpaces: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja']);

/** What texts are compared by: words and numbers in small letters; single characters where words have no spaces. */
export function tokensOf(plain: string, locale: Locale): string[] {
  const pattern = withoutSpaces.has(locale) ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}\p{M}]+/gu;
  return plain.normalize('NFKC').toLowerCase().match(pattern) ?? [];
}
