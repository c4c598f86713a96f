import type { ItemOf, PublicItem, PublicType } from '../../items/index.ts';
import type { Place } from '../../paging/order.ts';
import {
  arraySource,
  type PageArguments,
  type Placed,
  pageOf,
  type Source,
} from '../../paging/page.ts';
import { rowsSeenBy, type Scope } from '../../replica/scope.ts';
import { type Circle, type Condition, every, labelFor } from '../../replica/select.ts';
import type { FeedContext } from '../context.ts';
import { typeNames } from '../global-id.ts';
import { type Served, serve } from '../served.ts';
import { type Asker, type Criteria, wholeReadingKey } from './criteria.ts';
import type { ListOrder, OrderOf } from './orders.ts';
import { readingFor } from './reading.ts';

type Arguments<Filter> = PageArguments &
  Parameters<typeof readingFor>[0] & { filter?: Filter | null; orderBy?: string | null };

/** The ids of a list, each with the value that it is sorted by. */
type Ids = Source<string>;

/** Resolves a list of a type. A page costs what is on it, whatever there is beside. */
export function findAll<T extends PublicType, Filter extends object>(
  type: T,
  { criteria, orderOf }: { criteria: Criteria<Filter>; orderOf: OrderOf },
) {
  return (_: unknown, args: Arguments<Filter>, context: FeedContext) => {
    const { view } = context;
    const reading = readingFor(args, context);
    const asker: Asker = { view, reading };
    const { near } = (args.filter ?? {}) as { near?: Circle | null };
    const condition = every(conditionsOf(criteria, args.filter, asker));
    const order = orderOf(args.orderBy, asker, near);
    const asked = { type, asker, condition, order };
    const ids = order.label === undefined ? bySql(asked) : byLabel(asked, order.label);
    return pageOf(served<T>(ids, type, asker), args, { ...order, list: typeNames[type] });
  };
}

type Asked = { type: PublicType; asker: Asker; condition: Condition; order: ListOrder };

function conditionsOf<Filter extends object>(
  criteria: Criteria<Filter>,
  filter: Filter | null | undefined,
  asker: Asker,
): Condition[] {
  const fields = Object.keys(filter ?? {}) as (keyof Filter)[];
  return fields.flatMap((field) => {
    const wanted = filter?.[field];
    return wanted == null ? [] : criteria[field](wanted, asker);
  });
}

/** The items of a list of ids, for a reader. */
function served<T extends PublicType>(
  ids: Ids,
  type: T,
  { view, reading }: Asker,
): Source<Served<ItemOf<T>>> {
  return {
    ...ids,
    read: (range) =>
      ids.read(range).flatMap(({ place, node: id }) => {
        const entry = view.get<PublicType>(type, id);
        if (!entry) return [];
        const node = serve<PublicItem>(entry, { view, reading }) as Served<ItemOf<T>>;
        return [{ place, node }];
      }),
  };
}

/** A list that SQLite sorts: by id, by a facet or by a distance. */
function bySql({ type, asker: { view }, condition, order }: Asked): Ids {
  const { value = { sql: 'NULL', values: [] }, isDescending } = order;
  const reads = [type, ...condition.reads];
  const rows = (scope: Scope) =>
    `SELECT e.id AS id, ${order.value ? `(${value.sql})` : 'NULL'} AS value FROM entries e
     WHERE ${rowsSeenBy(scope, type, 'e')} AND ${condition.sql('e', scope)}`;
  const values = [...value.values, ...condition.values];

  /** The rows on a side of a place. */
  function beside(
    place: Place,
    side: 'after' | 'before',
    isInclusive: boolean,
  ): [string, (string | number)[]] {
    const [at, id] = place;
    const sameValue = `id ${side === 'after' ? '>' : '<'}${isInclusive ? '=' : ''} ?`;
    if (!order.value) return [sameValue, [id]];
    if (at === null) {
      return side === 'after'
        ? [`(value IS NULL AND ${sameValue})`, [id]]
        : [`(value IS NOT NULL OR ${sameValue})`, [id]];
    }
    const isGreater = (side === 'after') !== isDescending;
    const last = side === 'after' ? 'value IS NULL OR ' : '';
    return [
      `(${last}value ${isGreater ? '>' : '<'} ? OR (value = ? AND ${sameValue}))`,
      [at, at, id],
    ];
  }

  function select(
    conditions: [string, (string | number)[]][],
    { limit, backwards }: { limit: number; backwards: boolean },
  ): Placed<string>[] {
    const [up, down] = backwards ? ['DESC', 'ASC'] : ['ASC', 'DESC'];
    const by = order.value
      ? `value IS NULL ${up}, value ${isDescending ? down : up}, id ${up}`
      : `id ${up}`;
    const bounds = conditions.map(([sql]) => sql).join(' AND ');
    const query = (scope: Scope) => ({
      // Without a value the bounds belong to the rows themselves, where an index is of use.
      sql: order.value
        ? `SELECT id, value FROM (${rows(scope)}) WHERE ${bounds || 'TRUE'} ORDER BY ${by} LIMIT ?`
        : `${rows(scope)}${bounds && ` AND ${bounds.replaceAll('id ', 'e.id ')}`} ORDER BY e.${by} LIMIT ?`,
      values: [...values, ...conditions.flatMap(([, bound]) => bound), limit],
    });
    const name = JSON.stringify([type, query(anyScope)]);
    return view.memo(name, () =>
      view
        .query<[string, Place[0]]>(reads, query)
        .map(([id, at]): Placed<string> => ({ place: [at, id], node: id })),
    );
  }

  return {
    read({ after, before, ...range }) {
      const conditions: [string, (string | number)[]][] = [
        ...(after ? [beside(after, 'after', false)] : []),
        ...(before ? [beside(before, 'before', false)] : []),
      ];
      return select(conditions, range);
    },
    has: (side, place) =>
      select([beside(place, side === 'upTo' ? 'before' : 'after', true)], {
        limit: 1,
        backwards: false,
      }).length > 0,
    count() {
      const count = (scope: Scope) => ({
        sql: `SELECT count(*) FROM entries e
              WHERE ${rowsSeenBy(scope, type, 'e')} AND ${condition.sql('e', scope)}`,
        values: condition.values,
      });
      return view.memo(`count ${type} ${keyOf(condition)}`, () => {
        const [row] = view.query<[number]>(reads, count);
        return row?.[0] ?? 0;
      });
    },
  };
}

/** A list by a localized text: SQLite has no collation of a language, so the whole list is sorted here. */
function byLabel({ type, asker: { view, reading }, condition, order }: Asked, label: string): Ids {
  const sorted = view.memo(
    `sorted ${type} ${order.name} ${keyOf(condition)} ${wholeReadingKey(reading)}`,
    () =>
      view
        .query<[string, string | null]>([type, ...condition.reads], (scope) => ({
          sql: `SELECT e.id, (${labelFor('label', reading, 'e')}) FROM entries e
                WHERE ${rowsSeenBy(scope, type, 'e')} AND ${condition.sql('e', scope)}`,
          values: [label, ...condition.values],
        }))
        .map(([id, value]): Placed<string> => ({ place: [value, id], node: id }))
        .sort((one, other) => order.compare(one.place, other.place)),
    ({ length }) => 3 * length,
  );
  return arraySource(sorted, order);
}

/** Equal for equal conditions of one site. */
const keyOf = (condition: Condition) =>
  JSON.stringify([condition.sql('e', anyScope), condition.values]);

/** Stands for the scope of the site, which is the same for all that is compared. */
const anyScope: Scope = { number: 0, reader: 1, types: [], audiences: null };
