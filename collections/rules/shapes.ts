import type { Broken } from './check.ts';
import { isEmpty } from './check.ts';

/** Rules on the shape of one value. Each passes what is empty: `required` is another rule. */

/** An http(s) address. */
export function webAddress(value: unknown): Broken {
  if (isEmpty(value)) return null;
  return /^https?:\/\//i.test(String(value)) && URL.canParse(String(value)) ? null : { key: 'url' };
}

/** An IATA airport code. */
export function iataCode(value: unknown): Broken {
  return isEmpty(value) || /^[A-Z]{3}$/.test(String(value)) ? null : { key: 'iata' };
}

/** An ISO 3166-2 code of the given country (of any, where none is given). */
export function subdivisionCode(value: unknown, country: unknown): Broken {
  if (isEmpty(value)) return null;
  const match = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(String(value));
  return match && (isEmpty(country) || match[1] === country) ? null : { key: 'subdivision' };
}

/** A month, 1 to 12. */
export function month(value: unknown): Broken {
  return isEmpty(value) || isWholeBetween(value, 1, 12) ? null : { key: 'monthRange' };
}

/** A year of something that exists, or will soon. */
export function year(value: unknown, { min, max }: { min: number; max: number }): Broken {
  return isEmpty(value) || isWholeBetween(value, min, max)
    ? null
    : { key: 'yearRange', values: { min, max } };
}

/** A longitude in degrees, WGS 84. */
export function longitude(value: unknown): Broken {
  return isEmpty(value) || isBetween(value, -180, 180) ? null : { key: 'longitude' };
}

/** A latitude in degrees, WGS 84. */
export function latitude(value: unknown): Broken {
  return isEmpty(value) || isBetween(value, -90, 90) ? null : { key: 'latitude' };
}

/** A year, a quarter, a month, or a span of years. */
export function statisticalPeriod(value: unknown): Broken {
  const shape = /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])|[/–-]\d{4})?$/;
  return isEmpty(value) || shape.test(String(value)) ? null : { key: 'period' };
}

/** An IANA time zone, by its name: not a distance from UTC, which changes, nor an abbreviation. */
export function timezone(value: unknown): Broken {
  if (isEmpty(value)) return null;
  if (!/^(?:[A-Z][\w+-]*(?:\/[\w+-]+)+|UTC)$/.test(String(value))) return { key: 'timezone' };
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) });
    return null;
  } catch {
    return { key: 'timezone' };
  }
}

const isBetween = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && value >= min && value <= max;

const isWholeBetween = (value: unknown, min: number, max: number) =>
  Number.isInteger(value) && isBetween(value, min, max);
