import type { PublicType } from '../../../contract/index.ts';
import { builder } from '../builder.ts';
import type { Clinic, ClinicConnection } from '../refs.ts';
import type { Criteria } from './criteria.ts';
import { findAll } from './list.ts';
import { findOne, oneArgs } from './one.ts';
import type { ordersOf } from './orders.ts';
import { localeArgs } from './reading.ts';

/** What a type is listed by: its filter, what each field of that means, and its orders. */
type Listed<Filter extends { $inferInput: object }> = {
  /** The type, and the connection of it. */
  ref: unknown;
  connection: unknown;
  filter: Filter;
  criteria: Criteria<Filter['$inferInput']>;
  order: ReturnType<typeof ordersOf>;
};

/**
 * Adds the two fields by which items of a type are asked for: the list, and the one by its id, slug or
 * external id, which is named as the type is.
 */
export function itemQueries<Filter extends { $inferInput: object }>(
  type: PublicType,
  list: string,
  { ref, connection, filter, criteria, order }: Listed<Filter>,
): void {
  // All types are alike here: Pothos tells them apart by their names.
  const itemRef = ref as typeof Clinic;
  const filterRef = filter as unknown as ReturnType<typeof builder.inputRef<object>>;
  builder.queryFields((t) => ({
    [list]: t.connection(
      {
        type: itemRef,
        args: {
          filter: t.arg({ type: filterRef }),
          orderBy: t.arg({ type: order.ref }),
          ...localeArgs,
        },
        resolve: findAll(type as 'clinic', { criteria, orderOf: order.orderOf }),
      },
      connection as typeof ClinicConnection,
    ),
    [type]: t.field({
      type: itemRef,
      nullable: true,
      args: { ...oneArgs, ...localeArgs },
      resolve: findOne(type as 'clinic'),
    }),
  }));
}
