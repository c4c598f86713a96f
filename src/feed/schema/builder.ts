import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { GraphQLError } from 'graphql';
import { isLocale, type Locale, localeTags } from '../../../translations/locales.ts';
import { localeFor } from '../locale/negotiate.ts';
import type { FeedContext } from './context.ts';
import { decodeGlobalId, encodeGlobalId, typeNames } from './global-id.ts';
import type { Served } from './served.ts';

type Types = {
  Context: FeedContext;
  Connection: { totalCount: number };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Locale: { Input: Locale; Output: Locale };
    JSON: { Input: unknown; Output: unknown };
    DateTime: { Input: string; Output: string };
    Date: { Input: string; Output: string };
  };
};

/** Every type of the feed is made with this builder; nothing is nullable unless it says so. */
export const builder = new SchemaBuilder<Types>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    // `node` and `nodes` take a locale as well; they are in query/node.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: (id) => ({ typename: typeNames[decodeGlobalId(id).type], id }),
    nodeTypeOptions: {
      description: 'Anything that has an id of its own in the feed.',
      resolveType: (served) => typeNames[(served as Served).entry.type],
    },
    edgesFieldOptions: { nullable: false },
    nodeFieldOptions: { nullable: false },
  },
});

builder.globalConnectionField('totalCount', (t) =>
  t.exposeInt('totalCount', {
    description: 'How many there are in the site’s scope, by the filter, on all pages.',
  }),
);

builder.queryType({ description: 'What a site reads. All of it is within the site’s scope.' });

builder.scalarType('Locale', {
  description:
    `A BCP 47 tag, one of: ${localeTags.join(', ')}. As an argument it may also be written as ` +
    'Accept-Language has it: “ar-SA”, “zh-CN”.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (isLocale(value)) return value;
    const tag = typeof value === 'string' && value.length <= longestTag ? value : undefined;
    if (tag === undefined) throw badInput('A locale must be a BCP 47 tag, such as “ar”');
    // Which there are, is said where it is known which of them the site is served.
    return localeFor(tag.replaceAll('_', '-'), localeTags) ?? (tag as Locale);
  },
});

/** BCP 47 tags are shorter, but for those that nobody uses. */
const longestTag = 35;

const outputOnly = (name: string) => () => {
  throw badInput(`${name} is no type of an argument`);
};

builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: outputOnly('JSON'),
});

builder.scalarType('DateTime', {
  description: 'A moment by ISO 8601, in UTC: 2026-03-01T09:30:00.000Z.',
  serialize: (value) => value,
  parseValue: (value) => {
    const isMoment = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
    if (isMoment && !Number.isNaN(Date.parse(value))) return value;
    throw badInput('A moment must be written by ISO 8601: 2026-03-01T09:30:00Z');
  },
});

builder.scalarType('Date', {
  description: 'A day by ISO 8601: 2026-03-01.',
  serialize: (value) => value.slice(0, 'yyyy-mm-dd'.length),
  parseValue: outputOnly('Date'),
});

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
}
