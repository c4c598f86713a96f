import { randomBytes } from 'node:crypto';
import {
  GraphQLInt,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { FeedContext } from '../schema/context.ts';
import type { Served } from '../schema/served.ts';

/** What an outline's execution gets beside the rest: where it leaves the items that it comes to. */
export type OutlineContext = FeedContext & { left: Served[] };

/**
 * Names that nobody can know, and so no query can have: in an outline's JSON nothing else looks
 * like the place of a part.
 */
const secret = randomBytes(9).toString('hex');
export const placeName = `place_${secret}`;
const rootNamePrefix = `item_${secret}_`;

/** The field of the root that gives the item which a part is made of, as a type. */
export const rootNameOf = (typeName: string) => `${rootNamePrefix}${typeName}`;

/**
 * Adds to a schema, which nobody may be shown, what outlines and parts need: a field of each item
 * that notes the item and gives its number, and for each of its types a field of the root that
 * gives the root value.
 */
export function withParts(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType() as GraphQLObjectType;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isItemType(type)) continue;
    type.getFields()[placeName] = field(
      placeName,
      new GraphQLNonNull(GraphQLInt),
      (served, _, context) => context.left.push(served) - 1,
    );
    const rootName = rootNameOf(type.name);
    query.getFields()[rootName] = field(rootName, type, (served) => served);
  }
  return schema;
}

/** Whether what a field of this type resolves to is `Served`. */
export function isItemType(
  type: GraphQLNamedType,
): type is GraphQLObjectType | GraphQLInterfaceType {
  if (isObjectType(type)) return type.getInterfaces().some(({ name }) => name === 'Item');
  return isInterfaceType(type) && (type.name === 'Item' || type.name === 'Node');
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

function field(
  name: string,
  type: Field['type'],
  resolve: (served: Served, args: unknown, context: OutlineContext) => unknown,
): Field {
  return {
    name,
    type,
    resolve: resolve as Field['resolve'],
    args: [],
    description: undefined,
    deprecationReason: undefined,
    subscribe: undefined,
    extensions: {},
    astNode: undefined,
  };
}
