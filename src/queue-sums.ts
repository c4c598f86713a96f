import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle';
import { ObjectId } from 'mongodb';
import type { Where, WhereField } from 'payload';
import { tallyColumns } from '../translations/queue/fields.ts';
import { isObjectId } from './object-id.ts';

type Operator =
  | 'equals'
  | 'not_equals'
  | 'greater_than'
  | 'less_than'
  | 'in'
  | 'exists'
  | 'contains';
type Condition = { name: string; operator: Operator; value: unknown };

/** The queue's filters as Payload knows them, each a column, an operator and a value. */
function conditionsIn(where: readonly Where[]): Condition[] {
  return where.flatMap((each) =>
    Object.entries(each).flatMap(([name, field]) =>
      Object.entries(field as WhereField).map(
        ([operator, value]): Condition => ({ name, operator: operator as Operator, value }),
      ),
    ),
  );
}

const columnOf = (name: string) =>
  name === 'assignee'
    ? 'assignee_id'
    : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const inSql: Record<Operator, (column: SQL, value: unknown) => SQL> = {
  equals: (column, value) => sql`${column} = ${value}`,
  not_equals: (column, value) => sql`${column} <> ${value}`,
  greater_than: (column, value) => sql`${column} > ${value}`,
  less_than: (column, value) => sql`${column} < ${value}`,
  in: (column, value) => sql`${column} in (select value from json_each(${JSON.stringify(value)}))`,
  exists: (column, value) => (value ? sql`${column} is not null` : sql`${column} is null`),
  contains: (column, value) => sql`instr(${column}, ${value}) > 0`,
};

/**
 * The records of the queue that conditions let through, by task: SQLite's question. The plus keeps it from an
 * index of tasks, along which it would read all that waits.
 */
export function queueSumsQuery(where: readonly Where[]): SQL {
  const conditions = conditionsIn(where).map(({ name, operator, value }) =>
    inSql[operator](sql.raw(columnOf(name)), value),
  );
  return sql`select task, count(*) as records, sum(words_left) as words from translations
    where ${sql.join(conditions, sql` and `)} group by +task`;
}

const inMongo: Record<Operator, (value: unknown) => unknown> = {
  equals: (value) => value,
  not_equals: (value) => ({ $ne: value }),
  greater_than: (value) => ({ $gt: value }),
  less_than: (value) => ({ $lt: value }),
  in: (value) => ({ $in: value }),
  exists: (value) => (value ? { $ne: null } : null),
  contains: (value) => ({ $regex: String(value).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') }),
};

const counted = new Set<string>(tallyColumns);

/**
 * As {@link queueSumsQuery}; what the index of the tally holds of some locales is read from it alone. Of all locales
 * that would be the whole index, where one of the filter's own may be shorter.
 */
export function queueSumsQuestion(where: readonly Where[]): {
  pipeline: NonNullable<Parameters<MongooseAdapter['collections'][string]['aggregate']>[0]>;
  hint?: Record<string, 1>;
} {
  const conditions = conditionsIn(where);
  const names = [...new Set(['task', 'wordsLeft', ...conditions.map(({ name }) => name)])];
  const isTallied = names.includes('locale') && names.every((name) => counted.has(name));
  return {
    pipeline: [
      {
        $match: {
          $and: conditions.map(({ name, operator, value }) => ({
            [name]: inMongo[operator](
              name === 'assignee' && isObjectId(value) ? new ObjectId(String(value)) : value,
            ),
          })),
        },
      },
      { $project: { _id: 0, ...Object.fromEntries(names.map((name) => [name, 1])) } },
      { $group: { _id: '$task', records: { $sum: 1 }, words: { $sum: '$wordsLeft' } } },
    ],
    ...(isTallied && { hint: Object.fromEntries(tallyColumns.map((name) => [name, 1])) }),
  };
}
