import { type Locale, localeTags } from '../../translations/locales.ts';
import { canonical } from '../../translations/records/value.ts';
import { localeOfKey } from '../contract/pick.ts';

/**
 * The locales whose own text differs between two items, be it approved or a machine's; every
 * locale with text for a new one.
 */
export function localesChanged(before: unknown, after: unknown): Locale[] {
  const textsBefore = textsByLocale(before);
  const textsAfter = textsByLocale(after);
  return localeTags.filter(
    (locale) => canonical(textsBefore.get(locale)) !== canonical(textsAfter.get(locale)),
  );
}

type Text = { path: string; key: string; text: unknown };

/** Texts of an item by locale, each with the place that it stands in. */
function textsByLocale(item: unknown): Map<Locale, Text[]> {
  const texts = new Map<Locale, Text[]>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    const entries = Object.entries(value).map(([key, inner]) => ({
      key,
      inner,
      locale: localeOfKey(key),
    }));
    const isLocalized = entries.every(({ locale }) => locale);
    for (const { key, inner, locale } of entries) {
      if (isLocalized && locale) {
        texts.set(locale, [...(texts.get(locale) ?? []), { path, key, text: inner }]);
      } else {
        walk(inner, `${path}/${key}`);
      }
    }
  };
  const { translations: _summaries, ...content } = (item ?? {}) as Record<string, unknown>;
  walk(content, '');
  return texts;
}
