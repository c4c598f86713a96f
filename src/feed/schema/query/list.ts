import type { PublicType } from '../../../contract/index.ts';
import type { List, Place } from '../../paging/order.ts';
import { Edge, InMemory, type PageArguments, pageOf, type Source } from '../../paging/page.ts';
import { anyScope, rowsSeenBy } from '../../replica/scope.ts';
import { type Circle, type Condition, every } from '../../replica/select.ts';
import type { FeedContext } from '../context.ts';
import { typeNames } from '../global-id.ts';
import { type OfType, serveAt } from '../served.ts';
import { type Asker, type Criteria, wholeReadingKey } from './criteria.ts';
import { type Row, sortedByLabel } from './label-order.ts';
import type { ListOrder, OrderOf } from './orders.ts';
import { readingFor } from './reading.ts';

type Arguments<Filter> = PageArguments &
  Parameters<typeof readingFor>[0] & { filter?: Filter | null; orderBy?: string | null };

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
    const source =
      order.label === undefined
        ? new SqlSource<T>(asked)
        : new LabelSource<T>(byLabel(asked, order.label), asked);
    return pageOf(source, args, { ...order, list: typeNames[type] });
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

const edgeOf = <T extends PublicType>({ place, node }: Row, list: List, asker: Asker) =>
  new Edge(place, serveAt(node, asker) as OfType<T>, list);

/** A condition of places, with its values. */
type Bound = [string, (string | number)[]];

/** A list that SQLite sorts: by id, by a facet or by a distance. */
class SqlSource<T extends PublicType> implements Source<Row, OfType<T>> {
  readonly #asked: Asked;
  readonly #reads: readonly PublicType[];

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#reads = [asked.type, ...asked.condition.reads];
  }

  edge(at: Row, list: List): Edge<OfType<T>> {
    return edgeOf<T>(at, list, this.#asked.asker);
  }

  read({ after, before, ...range }: Parameters<Source<Row, never>['read']>[0]): readonly Row[] {
    const bounds: Bound[] = [];
    if (after) bounds.push(this.#beside(after, 'after', ''));
    if (before) bounds.push(this.#beside(before, 'before', ''));
    return this.#select(bounds, range);
  }

  has(side: 'upTo' | 'from', place: Place): boolean {
    const bound = this.#beside(place, side === 'upTo' ? 'before' : 'after', '=');
    return this.#select([bound], { limit: 1, backwards: false }).length > 0;
  }

  count(): number {
    const { type, condition, asker } = this.#asked;
    return asker.view.memo(`count ${type} ${keyOf(condition)}`, () => {
      const [row] = asker.view.query<[number]>(this.#reads, (scope) => ({
        sql: `SELECT count(*) FROM entries e
              WHERE ${rowsSeenBy(scope, type, 'e')} AND ${condition.sql('e', scope)}`,
        values: condition.values,
      }));
      return row?.[0] ?? 0;
    });
  }

  /** The rows on a side of a place; `=` for that as well. */
  #beside([at, id]: Place, side: 'after' | 'before', inclusive: '' | '='): Bound {
    const { value, isDescending } = this.#asked.order;
    // Without a value the bounds belong to the rows themselves, where an index is of use.
    const sameValue = `${value ? '' : 'e.'}id ${side === 'after' ? '>' : '<'}${inclusive} ?`;
    if (!value) return [sameValue, [id]];
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

  #select(bounds: Bound[], { limit, backwards }: { limit: number; backwards: boolean }): Row[] {
    const { type, asker, condition, order } = this.#asked;
    const { value, isDescending } = order;
    const [up, down] = backwards ? ['DESC', 'ASC'] : ['ASC', 'DESC'];
    const within = bounds.map(([sql]) => sql).join(' AND ');
    const rows = asker.view.query<[number, string, Place[0]]>(this.#reads, (scope) => {
      const from = `FROM entries e WHERE ${rowsSeenBy(scope, type, 'e')} AND ${condition.sql('e', scope)}`;
      return {
        sql: value
          ? `SELECT n, id, value FROM (SELECT e.n, e.id, (${value.sql}) AS value ${from})
             WHERE ${within || 'TRUE'}
             ORDER BY value IS NULL ${up}, value ${isDescending ? down : up}, id ${up} LIMIT ?`
          : `SELECT e.n, e.id, NULL ${from}${within && ` AND ${within}`} ORDER BY e.id ${up} LIMIT ?`,
        values: [
          ...(value?.values ?? []),
          ...condition.values,
          ...bounds.flatMap(([, values]) => values),
          limit,
        ],
      };
    });
    return rows.map(([n, id, at]) => ({ place: [at, id], node: n }));
  }
}

/** A list that is sorted already. */
class LabelSource<T extends PublicType> extends InMemory<Row, OfType<T>> {
  readonly #asker: Asker;

  constructor(rows: readonly Row[], { asker, order }: Asked) {
    super(rows, order.compare);
    this.#asker = asker;
  }

  placeOf({ place }: Row): Place {
    return place;
  }

  edge(at: Row, list: List): Edge<OfType<T>> {
    return edgeOf<T>(at, list, this.#asker);
  }
}

/** Sorted once while the log does not move. */
const byLabel = (asked: Asked, label: string): readonly Row[] =>
  asked.asker.view.memo(
    `sorted ${asked.type} ${asked.order.name} ${keyOf(asked.condition)} ${wholeReadingKey(asked.asker.reading)}`,
    () => sortedByLabel(asked, label),
    ({ length }) => 3 * length,
  );

/** Equal for equal conditions of one site. */
const keyOf = (condition: Condition) =>
  JSON.stringify([condition.sql('e', anyScope), condition.values]);
