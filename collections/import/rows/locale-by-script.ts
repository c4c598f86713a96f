import { type Locale, localeTags } from '../../../translations/locales.ts';

type Script = { pattern: RegExp; locale: Locale };

/** Scripts, each with the locale that it is taken for unless the source locale is written in it. */
const scripts: readonly Script[] = [
  { pattern: /\p{Script=Hangul}/gu, locale: 'ko' },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, locale: 'ja' },
  { pattern: /\p{Script=Han}/gu, locale: 'zh-Hans' },
  { pattern: /\p{Script=Arabic}/gu, locale: 'ar' },
  { pattern: /\p{Script=Cyrillic}/gu, locale: 'ru' },
  { pattern: /\p{Script=Latin}/gu, locale: 'en' },
];

/** Letters that Persian has and Arabic has not. */
const persian = /[پچژگکی]/u;

/**
 * The locale that a text is written in, as far as its letters tell: the script that most of them
 * belong to. Where several of our locales share it, it is `sourceLocale` if that is one of them.
 * A text without letters is in `sourceLocale`.
 */
export function localeByScript(text: string, sourceLocale: Locale): Locale {
  const counted = scripts.map(({ pattern, locale }) => ({
    locale,
    count: text.match(pattern)?.length ?? 0,
  }));
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best));
  if (most.count === 0) return sourceLocale;
  if (
    most.locale === 'zh-Hans' &&
    counted.some(({ locale, count }) => locale === 'ja' && count > 0)
  ) {
    return 'ja';
  }
  if (most.locale === 'ar' && persian.test(text)) return 'fa';
  return scriptOf(most.locale) === scriptOf(sourceLocale) ? sourceLocale : most.locale;
}

const scriptsOfLocales = new Map(
  localeTags.map((tag) => [tag, new Intl.Locale(tag).maximize().script]),
);

const scriptOf = (locale: Locale) => scriptsOfLocales.get(locale);
