import { directionOf, type Locale } from '../../translations/locales.ts';
import type { DayFromNow, Ref, SeedData, SeedRow, SeedValue } from './values.ts';

const dayInMs = 86_400_000;

const isRef = (value: object): value is Ref => 'ref' in value;
const isDay = (value: object): value is DayFromNow => 'daysFromNow' in value;

type Resolver = {
  /** The id of the row with a key. */
  idOf: (key: string) => string;
  /** The day of seeding. */
  now: Date;
  /** The locale of the text, which decides the direction of rich text. */
  locale: Locale;
};

/** The data that Payload is given: references become ids, relative days become dates. */
export function resolve<T extends SeedValue>(value: T, resolver: Resolver): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, resolver));
  if (typeof value !== 'object' || value === null) return value;
  if (isRef(value)) return resolver.idOf(value.ref);
  if (isDay(value)) return dateAfter(resolver.now, value.daysFromNow);
  const resolved = Object.entries(value).map(([name, inner]) => [
    name,
    // A block without a direction would be laid out by its first letter, a Latin name for instance.
    name === 'direction' ? directionOf(resolver.locale) : resolve(inner as SeedValue, resolver),
  ]);
  return Object.fromEntries(resolved);
}

/** The keys that a row refers to, in its data and its texts. */
export function refsIn(row: SeedRow): string[] {
  const texts = Object.values(row.text ?? {}).map(({ data }) => data);
  return [row.data, ...texts].flatMap((data: SeedData) => refsOf(data));
}

function refsOf(value: SeedValue): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && isRef(value)) return [value.ref];
  return Object.values(value).flatMap((inner) => refsOf(inner as SeedValue));
}

const dateAfter = (now: Date, days: number) =>
  new Date(now.getTime() + days * dayInMs).toISOString().slice(0, 10);
