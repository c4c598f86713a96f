import { transliterate as latinOf } from 'transliteration';
import type { Locale } from '../locales.ts';

/** Languages that write names in Latin letters, and those that share the Cyrillic ones. */
const latin: ReadonlySet<Locale> = new Set(['en', 'fr', 'de', 'tr', 'uz', 'vi']);
const cyrillic: ReadonlySet<Locale> = new Set(['ru', 'kk', 'mn']);

/**
 * A person's name in the letters of another language, as a proposal; null where letters do not
 * make it (Arabic, Chinese, Korean, Japanese, Persian: a name there is chosen, not spelt).
 */
export function transliterate(name: string, source: Locale, target: Locale): string | null {
  if (latin.has(target)) {
    return latin.has(source) ? name : latinOf(name);
  }
  return cyrillic.has(target) && cyrillic.has(source) ? name : null;
}
