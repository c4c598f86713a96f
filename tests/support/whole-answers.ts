import {
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { PublicType } from '../../src/contract/index.ts';
import type { View } from '../../src/feed/replica/view.ts';
import { encodeGlobalId, typeNames } from '../../src/feed/schema/global-id.ts';
import { schema } from '../../src/feed/schema/index.ts';

/** Lists over the items that name one, though they are no connections; and a moment that is no content. */
const leftOut = ['Clinic.destinations', 'Specialty.children', 'LocaleUpdate.updatedAt'];

/**
 * Every field that an item serves by itself, as docs/feed.md tells who keeps a copy: other items in it
 * are ids, lists over other items are left out, and so is what its version does not cover.
 */
export function ownFields(typeName: string): string {
  return selectionOf(schema.getType(typeName) as GraphQLOutputType, 0);
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  if (depth > 0 && isItem(named.name)) return '{ __typename id }';
  const fields = Object.values(named.getFields())
    .filter(({ type: of }) => !getNamedType(of).name.endsWith('Connection'))
    .filter(({ name }) => !leftOut.includes(`${named.name}.${name}`))
    .map(({ name, type: of, args }) => {
      const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: WEBP`);
      return `${name}${given.length > 0 ? `(${given})` : ''} ${selectionOf(of, depth + 1)}`;
    });
  return `{ ${fields.join(' ')} }`;
}

function isItem(name: string): boolean {
  return name === 'Item' || Object.values(typeNames).some((each) => each === name);
}

const queries = new Map(
  Object.values(typeNames).map((name) => {
    const of = (locale: string) =>
      `${locale}: node(id: $id, locale: ${locale}) { ... on ${name} ${ownFields(name)} }`;
    const document = parse(`query ($id: ID!) { ${of('ru')} ${of('en')} }`);
    if (document.definitions[0]?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no query');
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error(`${name}: ${JSON.stringify(compiled.errors)}`);
    return [name as string, compiled.query] as const;
  }),
);

/** All that an item serves to a site by itself, in two locales. */
export function wholeAnswer(view: View, type: PublicType, id: string): unknown {
  const name = typeNames[type];
  const context = { view, tokens: undefined, acceptLanguage: () => undefined };
  const variables = { id: encodeGlobalId(name, id) };
  const ask = queries.get(name);
  if (!ask) throw new Error(`${name} is asked for by no query`);
  const { data, errors } = ask({}, context, variables) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
