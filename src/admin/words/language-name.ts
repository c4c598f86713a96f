/**
 * A language by its name in the reader's language; its tag where it has no name. The standard names say the language
 * first, which lists are read by; Russian's then say of a script “(упрощенная)”, which agrees with nothing.
 */
export function languageName(tag: string, language: string): string {
  const names = new Intl.DisplayNames([language], {
    type: 'language',
    languageDisplay: language === 'ru' ? 'dialect' : 'standard',
  });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
