import type { PublicType } from '../../contract/index.ts';
import type { Reference } from '../../contract/relations.ts';
import type { Reading } from '../locale/reading.ts';
import { rowsSeenBy, type Scope } from './scope.ts';

/** A circle on the globe, in degrees and kilometres. */
export type Circle = { longitude: number; latitude: number; kilometres: number };

/** A condition of the rows of `entries` under a name. */
export type Condition = {
  sql(name: string, scope: Scope): string;
  values: readonly (string | number)[];
  /** The types that it reads beside that of the rows. */
  reads: readonly PublicType[];
};

/** What nothing meets. */
export const nowhere: Condition = { sql: () => 'FALSE', values: [], reads: [] };

const own = (sql: Condition['sql'], ...values: (string | number)[]): Condition => ({
  sql,
  values,
  reads: [],
});

/** Conditions by what a row is found by. */
export const where = {
  /** It has one of these values of a facet. */
  facet: (name: string, ...wanted: (string | number)[]): Condition =>
    own(
      (row) =>
        `${row}.n IN (SELECT n FROM facets WHERE name = ? AND value IN (${wanted.map(() => '?').join(', ')}))`,
      name,
      ...wanted,
    ),
  /** A number or a moment of it is within these bounds; null: no bound. */
  between: (name: string, least: number | null, most: number | null): Condition =>
    own(
      (row) =>
        `${row}.n IN (SELECT n FROM facets WHERE name = ?${least === null ? '' : ' AND value >= ?'}${most === null ? '' : ' AND value <= ?'})`,
      ...[name, ...(least === null ? [] : [least]), ...(most === null ? [] : [most])],
    ),
  /** A localized text of it reads so, for a reader. */
  label: (name: string, folded: string, reading: Reading): Condition =>
    own(
      (row) =>
        `${row}.n IN (SELECT n FROM labels WHERE name = ? AND folded = ?) AND (${labelFor('folded', reading, row)}) = ?`,
      name,
      folded,
      name,
      folded,
    ),
  id: (id: string): Condition => own((row) => `${row}.id = ?`, id),
  refersTo: (field: string, { type, id }: Reference): Condition =>
    own(
      (row) => `${row}.n IN (SELECT n FROM relations WHERE type = ? AND id = ? AND field = ?)`,
      type,
      id,
      field,
    ),
  /** It refers by a field to something that the site sees and of which a condition holds. */
  refersToOne: (field: string, to: PublicType, condition: Condition): Condition => ({
    sql: (row, scope) =>
      `${row}.n IN (
        SELECT r.n FROM entries other JOIN relations r ON r.type = '${to}' AND r.id = other.id
        WHERE r.field = '${field}' AND ${rowsSeenBy(scope, to, 'other')}
          AND ${condition.sql('other', scope)})`,
    values: condition.values,
    reads: [to, ...condition.reads],
  }),
  /** Something that the site sees, and of which a condition holds, refers to it by a field. */
  referredBy: (
    type: PublicType,
    by: PublicType,
    field: string,
    condition: Condition,
  ): Condition => ({
    sql: (row, scope) =>
      `${row}.id IN (
        SELECT r.id FROM entries other JOIN relations r USING (n)
        WHERE r.field = '${field}' AND r.type = '${type}' AND ${rowsSeenBy(scope, by, 'other')}
          AND ${condition.sql('other', scope)})`,
    values: condition.values,
    reads: [by, ...condition.reads],
  }),
  /** It is within a circle. */
  near: (circle: Circle): Condition => {
    const { latitude, kilometres } = circle;
    const degrees = kilometres / kilometresPerDegree + 0.01;
    return own(
      (row) =>
        `${row}.n IN (SELECT n FROM places p WHERE p.latitude BETWEEN ? AND ? AND ${distanceTo('p')} <= ?)`,
      ...[latitude - degrees, latitude + degrees, ...from(circle), kilometres],
    );
  },
};

/** All of some conditions. */
export const every = (conditions: readonly Condition[]): Condition => ({
  sql: (row, scope) => conditions.map(({ sql }) => `(${sql(row, scope)})`).join(' AND ') || 'TRUE',
  values: conditions.flatMap(({ values }) => values),
  reads: conditions.flatMap(({ reads }) => reads),
});

/** Either of two conditions. */
export const either = (one: Condition, other: Condition): Condition => ({
  sql: (row, scope) => `(${one.sql(row, scope)}) OR (${other.sql(row, scope)})`,
  values: [...one.values, ...other.values],
  reads: [...one.reads, ...other.reads],
});

const kilometresPerDegree = 111.1;
const earthKilometres = 6_371;

/** The great-circle distance of a row of `places` in kilometres, by the haversine; see `from`. */
export function distanceTo(place: string): string {
  const squared = (difference: string) =>
    `sin(radians(${difference}) / 2) * sin(radians(${difference}) / 2)`;
  return `${2 * earthKilometres} * asin(min(1, sqrt(${squared(`${place}.latitude - ?`)}
    + cos(radians(?)) * cos(radians(${place}.latitude)) * ${squared(`${place}.longitude - ?`)})))`;
}

/** The values of `distanceTo`. */
export const from = ({ latitude, longitude }: Omit<Circle, 'kilometres'>): number[] => [
  ...[latitude, latitude, latitude, longitude, longitude],
];

/** A column of `labels` by name `?`, in the first locale of the reader's chain that has a text. */
export function labelFor(
  column: 'label' | 'folded',
  { chain, allowed }: Reading,
  row: string,
): string {
  const ranks = chain.map((locale, rank) => `WHEN '${locale}' THEN ${rank}`).join(' ');
  const isOwn = `l.locale = ${row}.source AND l.locale IN (${listed(allowed)})`;
  return `SELECT l.${column} FROM labels l WHERE l.n = ${row}.n AND l.name = ?
    AND (l.locale IN (${listed(chain)}) OR (${isOwn}))
    ORDER BY CASE l.locale ${ranks} ELSE ${chain.length} END LIMIT 1`;
}

const listed = (locales: readonly string[]) => locales.map((locale) => `'${locale}'`).join(', ');
