import { isLocale, type Locale, localeTags } from '../../translations/locales.ts';
import { canonical } from '../../translations/records/value.ts';

/** The locales whose own text differs between two items; every locale with text for a new one. */
export function localesChanged(before: unknown, after: unknown): Locale[] {
  const textsBefore = textsByLocale(before);
  const textsAfter = textsByLocale(after);
  return localeTags.filter(
    (locale) => canonical(textsBefore.get(locale)) !== canonical(textsAfter.get(locale)),
  );
}

/** Texts of an item by locale, each with the place that it stands in. */
function textsByLocale(item: unknown): Map<Locale, [string, unknown][]> {
  const texts = new Map<Locale, [string, unknown][]>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    const entries = Object.entries(value);
    if (isLocalized(entries)) {
      for (const [locale, text] of entries) {
        texts.set(locale, [...(texts.get(locale) ?? []), [path, text]]);
      }
      return;
    }
    for (const [key, inner] of entries) {
      walk(inner, `${path}/${key}`);
    }
  };
  const { translations: _summaries, ...content } = (item ?? {}) as Record<string, unknown>;
  walk(content, '');
  return texts;
}

function isLocalized(entries: [string, unknown][]): entries is [Locale, unknown][] {
  return entries.length > 0 && entries.every(([key]) => isLocale(key));
}
