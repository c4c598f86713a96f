import { type PublicType, publicTypes } from '../../../contract/index.ts';
import {
  type ManifestEntry as EntryShape,
  manifestOf,
  type Manifest as Shape,
} from '../../replica/site-version.ts';
import { builder } from '../builder.ts';
import { ItemType } from '../enums/index.ts';
import { encodeGlobalId, typeNames } from '../global-id.ts';

const ManifestEntry = builder.objectRef<EntryShape>('ManifestEntry');

ManifestEntry.implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ type, id }) => encodeGlobalId(typeNames[type], id) }),
    version: t.exposeString('version', { description: 'As the item and its changes have it.' }),
    hash: t.exposeString('version', { description: 'The same as its version.' }),
  }),
});

const Manifest = builder.objectRef<Shape>('Manifest');

Manifest.implement({
  description: 'What a copy of a type should hold.',
  fields: (t) => ({
    type: t.expose('type', { type: ItemType }),
    count: t.int({ resolve: ({ entries }) => entries.length }),
    hash: t.exposeString('hash', {
      description: 'Of all entries: while it is the same, there is nothing to compare.',
    }),
    entries: t.field({
      type: [ManifestEntry],
      description: 'Sorted by the documents’ ids.',
      resolve: ({ entries }) => [...entries],
    }),
  }),
});

builder.queryField('manifest', (t) =>
  t.field({
    type: [Manifest],
    description:
      'What the site sees, by type: to find out whether a copy made of “changes” is still equal.',
    args: { types: t.arg({ type: [ItemType], description: 'Default: all.' }) },
    resolve: (_, { types }, { view }) => {
      const wanted = new Set<PublicType>(types ?? publicTypes);
      const asked = publicTypes.filter((type) => wanted.has(type));
      return asked.map((type) => manifestOf(view, type));
    },
  }),
);
