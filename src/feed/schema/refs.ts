import { type PublicType, publicTypes } from '../../contract/index.ts';
import { builder } from './builder.ts';
import { typeNames } from './global-id.ts';
import type { Served } from './served.ts';

/** What every item of the feed says of itself. */
export const Item = builder.interfaceRef<Served>('Item');

const forEach = <R>(make: (type: PublicType) => R) =>
  Object.fromEntries(publicTypes.map((type) => [type, make(type)])) as Record<PublicType, R>;

/** The GraphQL type of each type of items, which `itemType` implements. */
export const itemRefs = forEach((type) => builder.objectRef<Served>(typeNames[type]));

/** A page of each. */
export const connectionRefs = forEach((type) =>
  builder.connectionObject({ type: itemRefs[type], name: `${typeNames[type]}Connection` }),
);
