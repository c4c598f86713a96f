import type { ItemOf, PublicItem, PublicType } from '../../contract/index.ts';
import { badInput } from '../../errors.ts';
import { builder } from './builder.ts';
import type { FeedContext } from './context.ts';
import { type Fields, itemFields } from './fields.ts';
import { decodeGlobalId, typeNames } from './global-id.ts';
import { type Asker, type Criterion, criteriaOf } from './query/criteria.ts';
import { findAll } from './query/list.ts';
import { type Orders, ordersOf } from './query/orders.ts';
import { localeArgs, readingFor } from './query/reading.ts';
import { connectionRefs, Item, itemRefs } from './refs.ts';
import { type Served, serve } from './served.ts';

/** What a type of the feed serves of its items, and what they are found and sorted by. */
type ItemType<T extends PublicType, F> = {
  description?: string;
  fields: Fields<ItemOf<T>, F>;
  /** Besides the locale that an item is translated into. */
  filter: Readonly<Record<string, Criterion>>;
  order?: Orders;
};

/** Adds the type of some items, and the fields by which they are asked for. */
export function itemType<T extends PublicType, F>(
  type: T,
  list: string,
  { description, fields, ...found }: ItemType<T, F>,
): void {
  itemRefs[type].implement({
    description,
    interfaces: [builder.nodeInterfaceRef(), Item],
    fields: itemFields(type, fields),
  });
  itemQueries(type, list, found);
}

/**
 * Adds the two fields by which items of a type are asked for: the list, and the one by its id, slug or
 * external id, which is named as the type is.
 */
function itemQueries(
  type: PublicType,
  list: string,
  { filter, order = {} }: Pick<ItemType<never, unknown>, 'filter' | 'order'>,
): void {
  const name: string = typeNames[type];
  const ref = itemRefs[type];
  const { orderOf, ref: orderRef } = ordersOf(type, `${name}Order`, order);
  const found = { ...filter, translatedInto: criteriaOf(type).translatedInto() };
  const filterRef = builder.inputType(`${name}Filter`, {
    description: `${inWords(list)} that meet all that is given.`,
    fields: (t) =>
      mapValues(found, ({ type, description }) => t.field({ type: type as 'String', description })),
  });
  const criteria = mapValues(
    found,
    ({ condition }, field) =>
      (wanted: unknown, asker: Asker) =>
        condition(wanted as never, asker, field),
  );
  builder.queryFields((t) => ({
    [list]: t.connection(
      {
        type: ref,
        args: {
          filter: t.arg({ type: filterRef }),
          orderBy: t.arg({ type: orderRef }),
          ...localeArgs,
        },
        resolve: findAll(type, { criteria, orderOf }),
      },
      connectionRefs[type],
    ),
    [type]: t.field({
      type: ref,
      nullable: true,
      args: { ...oneArgs, ...localeArgs },
      resolve: findOne(type),
    }),
  }));
}

const mapValues = <V, R>(table: Readonly<Record<string, V>>, make: (value: V, name: string) => R) =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(value, name)]));

/** `aftercareProgrammes` is “Aftercare programmes”. */
const inWords = (list: string) =>
  list
    .replace(/^./, (first) => first.toUpperCase())
    .replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const ExternalIdInput = builder.inputType('ExternalIdInput', {
  fields: (t) => ({
    system: t.string({ required: true }),
    value: t.string({ required: true }),
  }),
});

/** The arguments of a field that finds one item. */
const oneArgs = builder.args((t) => ({
  id: t.id(),
  slug: t.string({ description: 'One that it has, or had before.' }),
  externalId: t.field({ type: ExternalIdInput }),
}));

type OneArgs = Parameters<typeof readingFor>[0] & {
  id?: string | null;
  slug?: string | null;
  externalId?: { system: string; value: string } | null;
};

/** Resolves a field that finds one item of a type. */
function findOne(type: PublicType) {
  return (_: unknown, args: OneArgs, context: FeedContext): Served | null => {
    const reading = readingFor(args, context);
    const entry = lookUp(type, args, context);
    return entry ? serve<PublicItem>(entry, { view: context.view, reading }) : null;
  };
}

function lookUp(type: PublicType, { id, slug, externalId }: OneArgs, { view }: FeedContext) {
  if ([id, slug, externalId].filter((given) => given != null).length !== 1) {
    throw badInput('id', 'Give exactly one of “id”, “slug” and “externalId”');
  }
  if (slug != null) return view.bySlug(type, slug);
  if (externalId != null) return view.byExternalId(type, externalId);
  const decoded = decodeGlobalId(id ?? '');
  return decoded.type === type ? view.get(type, decoded.id) : undefined;
}
