import { randomBytes } from 'node:crypto';
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Served } from '../schema/served.ts';

/** A name that nobody can know, and so no query can have. */
const prefix = `item_${randomBytes(9).toString('hex')}_`;

/** The field of the root that gives the item which a part is made of, as a type. */
export const rootNameOf = (typeName: string) => `${prefix}${typeName}`;

/**
 * Adds to a schema, which nobody may be shown, a field of the root for each type of items. It gives
 * the root value, so that what is asked of one item can be executed by itself.
 */
export function withParts(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType() as GraphQLObjectType;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isItemType(type)) continue;
    const name = rootNameOf(type.name);
    query.getFields()[name] = {
      name,
      type,
      resolve: (served: Served) => served,
      args: [],
      description: undefined,
      deprecationReason: undefined,
      subscribe: undefined,
      extensions: {},
      astNode: undefined,
    };
  }
  return schema;
}

/** Whether what a field of this type resolves to is `Served`. */
export function isItemType(type: GraphQLType): type is GraphQLObjectType | GraphQLInterfaceType {
  if (isObjectType(type)) return type.getInterfaces().some(({ name }) => name === 'Item');
  return isInterfaceType(type) && (type.name === 'Item' || type.name === 'Node');
}
