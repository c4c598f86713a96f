import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';

/**
 * The run of today that publishing feeds, one for a collection: made by the first publication of the
 * day (UTC), opened again by the next one when it was done.
 *
 * @returns its id.
 */
export async function standingRun(
  payload: Payload,
  { collection, locales }: { collection: string; locales: readonly Locale[] },
): Promise<string> {
  const name = `${collection} · ${new Date().toISOString().slice(0, 10)}`;
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: 'translationRuns',
    where: {
      and: [
        { name: { equals: name } },
        { trigger: { equals: 'publish' } },
        { status: { not_equals: 'cancelled' } },
      ],
    },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
  });
  const [known] = docs;
  if (known) {
    await payload.db.updateOne({
      collection: 'translationRuns',
      where: { and: [{ id: { equals: known.id } }, { status: { equals: 'done' } }] },
      data: { status: 'running', finishedAt: null },
    });
    return String(known.id);
  }
  const { id } = (await payload.db.create({
    collection: 'translationRuns',
    data: {
      name,
      status: 'running',
      trigger: 'publish',
      collectionSlug: collection,
      targets: [...locales],
      documentCount: 0,
      recordCount: 0,
    },
  })) as { id: string | number };
  return String(id);
}
