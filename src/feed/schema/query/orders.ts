import type { PublicType } from '../../../contract/index.ts';
import { badInput } from '../../../errors.ts';
import { byId, byValue, type List } from '../../paging/order.ts';
import { type Circle, distanceTo, from } from '../../replica/select.ts';
import { builder } from '../builder.ts';
import { spelling } from '../enums/index.ts';
import { type Asker, readingKey } from './criteria.ts';

/** How a list of rows is sorted: by a value of SQL, by a localized text, or else by id. */
export type ListOrder = List & {
  isDescending: boolean;
  value?: { sql: string; values: readonly (string | number)[] };
  /** The name of labels. */
  label?: string;
};

/** The orders of a type: by labels and facets, in GraphQL’s spelling, and by the distance from a place. */
export type Orders = {
  labels?: readonly string[];
  values?: readonly string[];
  hasPlace?: boolean;
};

/** Finds the order that is asked for. @throws PolyclinicError BAD_INPUT */
export type OrderOf = (
  wanted: string | null | undefined,
  asker: Asker,
  near: Circle | null | undefined,
) => ListOrder;

const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, known);
  return known;
}

/** Makes the enum of a list's orders, each ascending and descending, and what finds one by its name. */
export function ordersOf(
  type: PublicType,
  name: string,
  { labels = [], values = [], hasPlace }: Orders,
) {
  const bySpelling = new Map(
    [...labels, 'updatedAt', ...values].map((each) => [spelling(each), each]),
  );
  const names = [...bySpelling.keys(), ...(hasPlace ? ['DISTANCE'] : [])];
  const ref = builder.enumType(name, {
    description: 'What has no value comes last, in either direction.',
    values: names.flatMap((each) => [`${each}_ASC`, `${each}_DESC`]),
  });
  const orderOf: OrderOf = (wanted, { reading }, near) => {
    if (wanted == null) return { ...byId, isDescending: false };
    const by = wanted.replace(/_(ASC|DESC)$/, '');
    const isDescending = wanted.endsWith('_DESC');
    const compare = byValue(isDescending);
    if (by === 'DISTANCE') return byDistance({ name: wanted, isDescending, compare }, near);
    const field = bySpelling.get(by) ?? '';
    if (labels.includes(field)) {
      const collator = collatorOf(reading.requested);
      return {
        name: `${wanted} ${readingKey(reading)}`,
        isDescending,
        label: `${type}.${field}`,
        compare: byValue(isDescending, (one, other) =>
          collator.compare(String(one), String(other)),
        ),
      };
    }
    const sql = 'SELECT value FROM facets f WHERE f.n = e.n AND f.name = ? LIMIT 1';
    return {
      name: wanted,
      isDescending,
      compare,
      value: { sql, values: [`${type}.${field}`] },
    };
  };
  return { ref, orderOf };
}

function byDistance(order: ListOrder, near: Circle | null | undefined): ListOrder {
  if (!near) {
    throw badInput('orderBy', 'To order by distance, say from where: give “near” in the filter');
  }
  return {
    ...order,
    name: `${order.name} ${near.longitude},${near.latitude}`,
    value: { sql: `SELECT ${distanceTo('p')} FROM places p WHERE p.n = e.n`, values: from(near) },
  };
}
