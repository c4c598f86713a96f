import { type Locale, localeTags } from '../../../translations/locales.ts';
import { mayTranslate } from '../../../translations/review/may-translate.ts';

/** The locales that somebody may have drafted, without the one that the document is written in. */
export function draftableLocales(user: unknown, source?: unknown): Locale[] {
  return localeTags.filter((tag) => tag !== source && mayTranslate(user, tag));
}
