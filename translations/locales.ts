/**
 * The one table of locales: every other list of languages in the product is derived from it.
 *
 * `tag` is BCP 47; `name` is the language's own name for itself; `fallback` is the default chain
 * that a reader without text in the locale is served from (the document's source locale always
 * ends it); `deepl` is DeepL's target code (null: not offered), `libre` LibreTranslate's.
 */
export const locales = [
  { tag: 'ru', name: 'Русский', direction: 'ltr', fallback: ['en'], deepl: 'RU', libre: 'ru' },
  { tag: 'en', name: 'English', direction: 'ltr', fallback: ['ru'], deepl: 'EN-GB', libre: 'en' },
  {
    tag: 'ar',
    name: 'العربية',
    direction: 'rtl',
    fallback: ['en', 'ru'],
    deepl: 'AR',
    libre: 'ar',
  },
  {
    tag: 'zh-Hans',
    name: '简体中文',
    direction: 'ltr',
    fallback: ['en', 'ru'],
    deepl: 'ZH-HANS',
    libre: 'zh',
  },
  { tag: 'ko', name: '한국어', direction: 'ltr', fallback: ['en', 'ru'], deepl: 'KO', libre: 'ko' },
  { tag: 'ja', name: '日本語', direction: 'ltr', fallback: ['en', 'ru'], deepl: 'JA', libre: 'ja' },
  {
    tag: 'kk',
    name: 'Қазақ тілі',
    direction: 'ltr',
    fallback: ['ru', 'en'],
    deepl: 'KK',
    libre: 'kk',
  },
  {
    tag: 'uz',
    name: 'Oʻzbekcha',
    direction: 'ltr',
    fallback: ['ru', 'en'],
    deepl: 'UZ',
    libre: null,
  },
  {
    tag: 'vi',
    name: 'Tiếng Việt',
    direction: 'ltr',
    fallback: ['en', 'ru'],
    deepl: 'VI',
    libre: 'vi',
  },
  { tag: 'mn', name: 'Монгол', direction: 'ltr', fallback: ['ru', 'en'], deepl: 'MN', libre: null },
  {
    tag: 'fr',
    name: 'Français',
    direction: 'ltr',
    fallback: ['en', 'ru'],
    deepl: 'FR',
    libre: 'fr',
  },
  {
    tag: 'de',
    name: 'Deutsch',
    direction: 'ltr',
    fallback: ['en', 'ru'],
    deepl: 'DE',
    libre: 'de',
  },
  { tag: 'tr', name: 'Türkçe', direction: 'ltr', fallback: ['en', 'ru'], deepl: 'TR', libre: 'tr' },
  { tag: 'fa', name: 'فارسی', direction: 'rtl', fallback: ['en', 'ru'], deepl: 'FA', libre: 'fa' },
] as const satisfies readonly LocaleRow[];

type LocaleRow = {
  tag: string;
  name: string;
  direction: 'ltr' | 'rtl';
  fallback: readonly string[];
  deepl: string | null;
  libre: string | null;
};

export type Locale = (typeof locales)[number]['tag'];

/** The tags, in the table's order. */
export const localeTags: readonly Locale[] = locales.map(({ tag }) => tag);

/** Text in several locales; a locale without text is absent. */
export type Localized<T = string> = Partial<Record<Locale, T>>;

const byTag = new Map<string, (typeof locales)[number]>(locales.map((row) => [row.tag, row]));

/** Whether a value is the tag of a locale of the table. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && byTag.has(value);
}

/** The writing direction of a locale. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return byTag.get(locale)?.direction ?? 'ltr';
}

/** The default chain of a locale: other locales to serve from, best first, without itself. */
export function fallbackOf(locale: Locale): readonly Locale[] {
  return (byTag.get(locale)?.fallback ?? []) as readonly Locale[];
}
