import type { Locale } from '../../translations/locales.ts';
import type { PublicItem } from './index.ts';

/**
 * The moment after which the text of a locale has not changed, as far as an item says it by itself: when the
 * document was last published, or a text of the locale was last approved; ISO 8601.
 */
export function latestTextChange(
  { updatedAt, translations }: Pick<PublicItem, 'updatedAt' | 'translations'>,
  locale: Locale,
): string {
  const reviewedAt = translations[locale]?.reviewedAt ?? '';
  return reviewedAt > updatedAt ? reviewedAt : updatedAt;
}
