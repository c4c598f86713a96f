import type { ChangesPage } from '../../changes/changes.ts';
import type { SiteChange } from '../../changes/told-by.ts';
import type { Reading } from '../../locale/reading.ts';
import type { View } from '../../replica/view.ts';
import { builder } from '../builder.ts';
import { ChangeKind, ItemType } from '../enums/index.ts';
import { encodeGlobalId, typeNames } from '../global-id.ts';
import { Item } from '../refs.ts';
import { serve } from '../served.ts';

export const Change = builder.objectRef<{ change: SiteChange; reading: Reading; view: View }>('Change');

Change.implement({
  description: 'The last change of an item, as the site sees it.',
  fields: (t) => ({
    seq: t.int({
      description:
        'Its place among all changes; it never falls, and a site does not see them all. Changes ' +
        'with one cause have the same.',
      resolve: ({ change }) => change.seq,
    }),
    id: t.id({ resolve: ({ change }) => encodeGlobalId(typeNames[change.type], change.id) }),
    type: t.field({ type: ItemType, resolve: ({ change }) => change.type }),
    kind: t.field({
      type: ChangeKind,
      description:
        'CREATED and UPDATED: put the item into the copy. DELETED: it is gone, or no longer ' +
        'this site’s; drop it if it is there.',
      resolve: ({ change }) => change.kind,
    }),
    version: t.string({
      description:
        'The item’s version, of all that it serves to the site; a copy that has it already need ' +
        'not do anything.',
      resolve: ({ change }) => change.version,
    }),
    locales: t.field({
      type: ['Locale'],
      description:
        'The site’s locales in which its text reads differently, also because of a text that it ' +
        'falls back to. Empty when only facts have changed.',
      resolve: ({ change }) => change.locales,
    }),
    node: t.field({
      type: Item,
      nullable: true,
      description: 'The item as it is now; null when it is gone.',
      resolve: ({ change: { entry }, reading, view }) => entry && serve(entry, { view, reading }),
    }),
  }),
});

export const Changes = builder.objectRef<{ page: ChangesPage; reading: Reading }>('Changes');

Changes.implement({
  fields: (t) => ({
    changes: t.field({
      type: [Change],
      description: 'In the order in which to apply them.',
      resolve: ({ page, reading }, _, { view }) =>
        page.changes.map((change) => ({ change, reading, view })),
    }),
    nextToken: t.string({
      description: 'The “since” of the next call; keep it with the copy.',
      resolve: ({ page }, _, { tokens }) => tokens.seal(page.next),
    }),
    hasMore: t.boolean({
      description: 'Whether there is more by now: call again at once.',
      resolve: ({ page }) => page.hasMore,
    }),
  }),
});
