import type { OptionObject } from 'payload';

type Names = Intl.DisplayNamesOptions['type'];

const cache = new Map<string, Intl.DisplayNames>();

/**
 * Options for codes whose names the runtime knows. The label is a function, so that the admin is
 * sent the names in the language of its reader alone.
 */
export function namedOptions(type: Names, codes: readonly string[]): OptionObject[] {
  return codes.map((code) => ({
    value: code,
    label: ({ i18n }) => codeName({ type, code, language: i18n.language }),
  }));
}

/** The name of a code in a language, for instance `RU` is “Россия” in `ru`. */
export function codeName({
  type,
  code,
  language,
}: {
  type: Names;
  code: string;
  language: string;
}) {
  const key = `${type} ${language}`;
  const names = cache.get(key) ?? new Intl.DisplayNames([language], { type });
  cache.set(key, names);
  return names.of(code) ?? code;
}
