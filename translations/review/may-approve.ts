/** Whether a user has one of the roles; `user` is whatever the request or the session holds. */
export function hasRole(user: unknown, ...wanted: string[]): boolean {
  return wanted.some((role) => listed(user, 'roles').includes(role));
}

/** Whether somebody may approve texts of a locale: admins everywhere, reviewers in their own locales. */
export function mayApprove(user: unknown, locale: string): boolean {
  const isReviewer = hasRole(user, 'reviewer') && listed(user, 'workingLocales').includes(locale);
  return hasRole(user, 'admin') || isReviewer;
}

function listed(user: unknown, name: 'roles' | 'workingLocales'): unknown[] {
  const value = (user as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(value) ? value : [];
}
