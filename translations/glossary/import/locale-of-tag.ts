import { type Locale, localeTags } from '../../locales.ts';
import type { LocaleMap } from './types.ts';

/** `ru-Cyrl`: what two tags must agree in to name one locale. Regions do not matter. */
function languageAndScript(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}

const byLanguage = new Map(localeTags.map((tag) => [languageAndScript(tag), tag]));

/**
 * The locale that a file's name of a language means (`zh_CN`, `fr-CA`, `uz-Latn`), by language and
 * script: `zh_TW` is written in other characters than zh-Hans. Null for a language that there is not
 * here; undefined for what is not a name of a language.
 */
export function localeOfTag(tag: string, map: LocaleMap = {}): Locale | null | undefined {
  const mapped = map[tag.trim()];
  if (mapped !== undefined) {
    return mapped;
  }
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(tag.trim())) {
    return undefined;
  }
  return byLanguage.get(languageAndScript(tag)) ?? null;
}
