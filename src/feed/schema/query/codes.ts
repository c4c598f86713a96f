import { badInput } from '../../../errors.ts';

/** What a code of a kind looks like, whether there is such a one, and how to say what is asked for. */
type Kind = { written: RegExp; isKnown(code: string): boolean; asked: string };

const names = (type: 'region' | 'language' | 'currency') => {
  const known = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return (code: string) => known.of(code) !== undefined;
};

const isRegion = names('region');
/** Codes that CLDR knows by the name of another: who means the United Kingdom writes GB. */
const isOwn = (code: string) => new Intl.Locale(`und-${code}`).region === code;

/** ISO 3166-1 alpha-2 has no others (a user-assigned one is Kosovo's). */
const country: Kind = {
  written: /^[A-Z]{2}$/,
  isKnown: (code) => isRegion(code) && isOwn(code),
  asked: 'a country by ISO 3166-1 alpha-2, such as “RU” or “SA”',
};

const kinds = {
  country,
  subdivision: {
    written: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
    isKnown: (code) => country.isKnown(code.slice(0, 2)),
    asked: 'a subdivision by ISO 3166-2, such as “RU-MOW”',
  },
  area: {
    written: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/,
    isKnown: (code) => country.isKnown(code.slice(0, 2)),
    asked: 'a country or a subdivision by ISO 3166, such as “RU” or “RU-MOW”',
  },
  language: {
    written: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/,
    isKnown: names('language'),
    asked: 'a language by BCP 47, such as “ar” or “zh-Hans”',
  },
  currency: {
    written: /^[A-Z]{3}$/,
    isKnown: names('currency'),
    asked: 'a currency by ISO 4217, such as “RUB” or “USD”',
  },
} satisfies Record<string, Kind>;

export type CodeKind = keyof typeof kinds;

/** What was understood lately: names take some microseconds to be looked up. */
const known = new Map<string, boolean>();
const mostKnown = 5_000;

/**
 * A code as items have it.
 *
 * @throws PolyclinicError BAD_INPUT for what is no such code: nothing could ever match it.
 */
export function codeOf(kind: CodeKind, given: string, field: string): string {
  const { written, isKnown, asked }: Kind = kinds[kind];
  const code = kind === 'language' ? given.trim().toLowerCase() : given.trim().toUpperCase();
  const key = `${kind} ${code}`;
  if (code.length > 35 || !(known.get(key) ?? (written.test(code) && isKnown(code)))) {
    throw badInput(field, `“${field}” must be ${asked}, not “${given.slice(0, 40)}”`);
  }
  if (known.size < mostKnown) known.set(key, true);
  return code;
}
