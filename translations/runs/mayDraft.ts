import { hasRole } from '../review/mayApprove.ts';

/** Whether somebody may have a machine draft a locale: editors every one, translators and reviewers theirs. */
export function mayDraft(user: unknown, locale: string): boolean {
  const { workingLocales } = (user ?? {}) as { workingLocales?: unknown };
  const isTheirs = Array.isArray(workingLocales) && workingLocales.includes(locale);
  return hasRole(user, 'admin', 'editor') || (hasRole(user, 'translator', 'reviewer') && isTheirs);
}
