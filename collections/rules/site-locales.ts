import { type Broken, isEmpty } from './check.ts';

/** A locale is among those that a site serves; an empty list serves all. */
export function servedRule(locale: unknown, served: unknown): Broken {
  if (isEmpty(locale) || isEmpty(served) || !Array.isArray(served)) return null;
  return served.includes(locale) ? null : { key: 'localeNotServed' };
}

/** A fallback chain names each locale once. */
export function chainRule(rows: unknown): Broken {
  const chain = Array.isArray(rows) ? rows.map((row: { locale?: unknown }) => row?.locale) : [];
  return new Set(chain).size < chain.length ? { key: 'localeTwice' } : null;
}
