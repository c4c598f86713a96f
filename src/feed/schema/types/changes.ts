import type { ChangesPage } from '../../changes/changes.ts';
import type { Reading } from '../../locale/reading.ts';
import { builder } from '../builder.ts';
import { Change } from './change.ts';

export const Changes = builder.objectRef<{ page: ChangesPage; reading: Reading }>('Changes');

Changes.implement({
  fields: (t) => ({
    changes: t.field({
      type: [Change],
      description: 'In the order in which to apply them.',
      resolve: ({ page, reading }) => page.changes.map((change) => ({ change, reading })),
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
