import type { PayloadRequest, Where } from 'payload';
import { isolated } from './isolated.ts';

type Options = { collection: string; where: Where; req: PayloadRequest };

/** What every content document has, whichever collection it is of. */
export type Found = {
  id: string | number;
  displayTitle?: string | null;
  externalIds?: { system?: string | null; value?: string | null }[] | null;
};

/**
 * The documents of a content collection that match, as published, as pending drafts, and in the
 * trash: whatever may come, or come back, to light. One document may be found twice.
 */
export async function findEverywhere({ collection, where, req }: Options): Promise<Found[]> {
  const options = {
    // Content collections all have these fields; the type of one stands for them.
    collection: collection as 'clinics',
    where,
    trash: true,
    depth: 0,
    pagination: false,
    joins: false,
    select: { displayTitle: true, externalIds: true },
    overrideAccess: true,
    req: isolated(req),
  } as const;
  const live = await req.payload.find(options);
  const drafts = await req.payload.find({ ...options, draft: true });
  return [...live.docs, ...drafts.docs];
}
