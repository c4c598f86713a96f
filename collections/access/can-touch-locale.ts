import { isLocale, type Locale } from '../../translations/locales.ts';
import { canEditContent } from './can-edit-content.ts';
import { canTranslate } from './can-translate.ts';

/** The locales that a user translates or reviews in. */
export function workingLocalesOf(user: unknown): Locale[] {
  if (typeof user !== 'object' || user === null || !('workingLocales' in user)) return [];
  return Array.isArray(user.workingLocales) ? user.workingLocales.filter(isLocale) : [];
}

/** Whether a user may write text of a locale: editors any, translators and reviewers their own. */
export function canTouchLocale({ user, locale }: { user: unknown; locale: unknown }): boolean {
  if (!isLocale(locale)) return false;
  const actor = { req: { user } };
  return canEditContent(actor) || (canTranslate(actor) && workingLocalesOf(user).includes(locale));
}
