import type { Payload } from 'payload';
import type { ScheduledInput } from './reasons.ts';

/** A publication or withdrawal that is still to come. */
export type Upcoming = {
  id: string;
  document: string;
  type: 'publish' | 'unpublish';
  /** ISO 8601. */
  at: string;
};

type Job = { id: string; input?: ScheduledInput; waitUntil?: string | null };

/** What is scheduled for documents of a collection, the soonest first. */
export async function upcomingSchedules(payload: Payload, collection: string): Promise<Upcoming[]> {
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { waitUntil: { greater_than: new Date() } },
        { 'input.doc.relationTo': { equals: collection } },
      ],
    },
    sort: 'waitUntil',
    limit: 0,
    pagination: false,
  });
  return docs.flatMap(({ id, input, waitUntil }) =>
    input?.doc && waitUntil
      ? [
          {
            id,
            document: input.doc.value,
            type: input.type === 'unpublish' ? ('unpublish' as const) : ('publish' as const),
            at: new Date(waitUntil).toISOString(),
          },
        ]
      : [],
  );
}
