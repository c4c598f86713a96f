/** The place of an item in an order: the value that it is sorted by, and its id. */
export type Place = readonly [value: string | number | null, id: string];

/** An order of items in which each has a place of its own, whatever the others are. */
export type Order<T> = {
  /** Says by what it sorts; a cursor of another order is refused. */
  name: string;
  /** Of what the list is; a cursor of another list is refused. */
  list?: string;
  placeOf(item: T): Place;
  compare(one: Place, other: Place): number;
};

type Compare = (one: string | number, other: string | number) => number;

const plain: Compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** The order by id, which is that of the lists in memory. */
export const byId: Order<{ id: string }> = {
  name: 'id',
  placeOf: ({ id }) => [null, id],
  compare: ([, one], [, other]) => plain(one, other),
};

/** An order by a value, then by id. What has no value comes last, in either direction. */
export function orderBy<T extends { id: string }>({
  name,
  sortedBy,
  isDescending = false,
  compare = plain,
}: {
  name: string;
  sortedBy: (item: T) => string | number | null;
  isDescending?: boolean;
  compare?: Compare;
}): Order<T> {
  const sign = isDescending ? -1 : 1;
  return {
    name,
    placeOf: (item) => [sortedBy(item), item.id],
    compare: ([one, id], [other, otherId]) => {
      if (one === null || other === null) {
        return one === other ? plain(id, otherId) : one === null ? 1 : -1;
      }
      return sign * compare(one, other) || plain(id, otherId);
    },
  };
}
