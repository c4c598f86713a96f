/** Whether to show somebody the buttons of a locale's reviewers; the server decides. */
export function mayReview(user: unknown, locale: string): boolean {
  const { roles = [], workingLocales = [] } = (user ?? {}) as {
    roles?: string[];
    workingLocales?: string[] | null;
  };
  return (
    roles.includes('admin') ||
    (roles.includes('reviewer') && (workingLocales ?? []).includes(locale))
  );
}
