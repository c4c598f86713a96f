/** The place of an item in a list: the value that it is sorted by, and its id. */
export type Place = readonly [value: string | number | null, id: string];

/** A list in which each item has a place of its own, whatever the others are. */
export type List = {
  /** Says by what it sorts; a cursor of another order is refused. */
  name: string;
  /** Of what the list is; a cursor of another list is refused. */
  list?: string;
  compare(one: Place, other: Place): number;
};

type Compare = (one: string | number, other: string | number) => number;

const plain: Compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** The order by id. */
export const byId = {
  name: 'id',
  compare: ([, one]: Place, [, other]: Place) => plain(one, other),
};

/** Compares places by value, then by id. What has no value comes last, in either direction. */
export const byValue =
  (isDescending: boolean, compare: Compare = plain) =>
  ([one, id]: Place, [other, otherId]: Place): number => {
    if (one === null || other === null) {
      return one === other ? plain(id, otherId) : one === null ? 1 : -1;
    }
    return (isDescending ? -1 : 1) * compare(one, other) || plain(id, otherId);
  };
