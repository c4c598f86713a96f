import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Locale } from '../../../translations/locales.ts';
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
