import { storedDay } from '../../../collections/rules/days.ts';
import type { Audience, Localized, RichText } from '../../contract/common.ts';
import type { Price } from '../../contract/travel.ts';
import type { RawDocument } from '../compose.ts';

/** A document, or a row or a group within one, of whose values nothing is known. */
export type Row = Record<string, unknown>;

type Reader = (value: unknown) => unknown;
type Read<R> = { [K in keyof R]: R[K] extends (value: unknown) => infer V ? V : never };

/** The fields that a table names, each read by its reader. */
export const read = <R extends Record<string, Reader>>(from: Row, readers: R): Read<R> =>
  Object.fromEntries(
    Object.entries(readers).map(([name, of]) => [name, of(from[name])]),
  ) as Read<R>;

/** Reads a list of rows, or a group, field by field. */
export const rowsOf =
  <R extends Record<string, Reader>>(readers: R) =>
  (value: unknown): Read<R>[] =>
    rows(value).map((row) => read(row, readers));
export const groupOf =
  <R extends Record<string, Reader>>(readers: R) =>
  (value: unknown): Read<R> =>
    read(group(value), readers);

/** Text of a shared field; null when it is empty. */
export const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

export const flag = (value: unknown): boolean => value === true;

/** ISO 8601 of a date field; null when it is empty. */
export const date = (value: unknown): string | null => {
  if (value instanceof Date) {
    return value.toISOString();
  }
  return text(value);
};

/**
 * A day as every item has it, whichever way it was stored before days had one form; null when it is
 * empty. So the same day never makes two versions.
 */
export const day = (value: unknown): string | null => {
  const written = date(value);
  const read = written === null ? null : storedDay(written);
  return read && 'day' in read ? read.day : written;
};

/** The same of a field that is never empty. */
export const requiredDay = (value: unknown): string => day(value) ?? '';

/** A relation's id, whether it is populated or not; null when it is empty. */
export const ref = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'id' in value) {
    return String(value.id);
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

export const refs = (value: unknown): string[] => list(value).flatMap((each) => ref(each) ?? []);

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const rows = (value: unknown): Row[] =>
  list(value).filter((each): each is Row => typeof each === 'object' && each !== null);

/** Values of a select, or of a text field, with many. */
export const codes = (value: unknown): string[] =>
  list(value).filter((each): each is string => typeof each === 'string');

/** A word of a select, whose type the caller names. */
export const oneOf = <T extends string>(value: unknown): T => value as T;

/** A localized leaf after composition: words, or a rich text. */
export const words = (value: unknown): Localized => (value ?? {}) as Localized;
export const richText = (value: unknown): Localized<RichText> =>
  (value ?? {}) as Localized<RichText>;

export const group = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {};

/** WGS 84; null unless both coordinates are there. */
export const geoPoint = (value: unknown) => {
  const longitude = number(group(value).longitude);
  const latitude = number(group(value).latitude);
  return longitude === null || latitude === null ? null : { longitude, latitude };
};

export const airports = rowsOf({ iata: String, km: number, minutes: number });

/** Texts of a list whose rows every locale shares. */
export const localizedList = (value: unknown): Localized[] =>
  rows(value).map((row) => words(row.value));

export const contacts = rowsOf({
  kind: String,
  value: String,
  languages: (value: unknown) => list(value).map(String),
});

export const price = (doc: RawDocument): Price => ({
  kind: text(doc.priceKind) ?? 'from',
  from: number(doc.priceFrom),
  to: number(doc.priceTo),
  currency: String(doc.currency),
});

/** When the clinical text of a document was last looked at. */
export const lastReviewed = (doc: RawDocument): string | null =>
  day(group(doc.clinicalReview).lastReviewed);

/** Who may see a document, by its country and its governance. */
export function audienceOf(doc: RawDocument): Audience {
  const governance = group(doc.governance);
  const country = text(doc.country);
  return {
    countries: country ? [country] : [],
    destinations: [],
    allowed: refs(governance.sitesAllowed).sort(),
    denied: refs(governance.sitesDenied).sort(),
  };
}
