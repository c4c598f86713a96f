import type { ManifestEntry as EntryShape, Manifest as Shape } from '../../replica/manifest.ts';
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

export const Manifest = builder.objectRef<Shape>('Manifest');

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
