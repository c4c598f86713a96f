import type { PublicItem } from '../../../contract/index.ts';
import { badInput } from '../../../errors.ts';
import type { Reading } from '../../locale/reading.ts';
import { pageLimit } from '../../paging/page.ts';
import { builder } from '../builder.ts';
import type { FeedContext } from '../context.ts';
import { decodeGlobalId } from '../global-id.ts';
import { type Served, serve } from '../served.ts';
import { localeArgs, readingFor } from './reading.ts';

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    args: { id: t.arg.id({ required: true }), ...localeArgs },
    resolve: (_, args, context) =>
      nodeOf('id', args.id, { context, reading: readingFor(args, context) }),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `The items of at most ${pageLimit} ids, in their order; null for what is not there.`,
    args: { ids: t.arg.idList({ required: true }), ...localeArgs },
    resolve: (_, args, context) => {
      if (args.ids.length > pageLimit) {
        throw badInput('ids', `Ask for ${pageLimit} ids at most, not ${args.ids.length}`);
      }
      const reading = readingFor(args, context);
      return args.ids.map((id) => nodeOf('ids', id, { context, reading }));
    },
  }),
}));

function nodeOf(
  field: 'id' | 'ids',
  globalId: string,
  { context: { view }, reading }: { context: FeedContext; reading: Reading },
): Served | null {
  const { type, id } = decodeGlobalId(globalId, field);
  const entry = view.get(type, id);
  return entry ? serve<PublicItem>(entry, { view, reading }) : null;
}
