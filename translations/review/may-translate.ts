import { hasRole } from './may-approve.ts';

/** Whoever does something to a translation; null for a script, which is trusted. */
export type Actor = { id: number | string; roles?: unknown; workingLocales?: unknown } | null;

/** Whether somebody works on the texts of a locale: editors in any, translators and reviewers in their own. */
export function mayTranslate(user: unknown, locale: string): boolean {
  const locales = (user as Actor | undefined)?.workingLocales;
  const isTheirs = Array.isArray(locales) && locales.includes(locale);
  return hasRole(user, 'admin', 'editor') || (hasRole(user, 'translator', 'reviewer') && isTheirs);
}

/** The id of a person; null for a script. */
export const idOf = (by: Actor): string | null => (by ? String(by.id) : null);
