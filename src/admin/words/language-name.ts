/** A language by its name in the reader's language; its tag where it has no name. */
export function languageName(tag: string, language: string): string {
  const names = new Intl.DisplayNames([language], {
    type: 'language',
    languageDisplay: 'standard',
  });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
