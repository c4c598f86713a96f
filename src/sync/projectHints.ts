import { dropHints, readHints } from './outbox.ts';
import { type ProjectOptions, projectDocuments } from './projectDocuments.ts';
import { dependents, projectionOf } from './projections.ts';

/** Hints that are acted on at once: enough to be quick, few enough for one transaction. */
const BATCH = 100;

/** A document that may have changed. */
export type Changed = { collection: string; document: string };

/** Acts on the oldest hints. @returns how many there were; 0 means that nothing waits. */
export async function projectHints(options: ProjectOptions): Promise<number> {
  const hints = await readHints(options.payload, BATCH);
  if (hints.length === 0) {
    return 0;
  }
  await projectChanged(
    options,
    hints.map(({ collectionSlug, document }) => ({ collection: collectionSlug, document })),
  );
  await dropHints(options.payload, hints);
  return hints.length;
}

/** Projects documents and whatever is made with them, in the order given. */
export async function projectChanged(
  options: ProjectOptions,
  changed: readonly Changed[],
): Promise<void> {
  for (const [collection, ids] of byCollection(changed)) {
    const projection = projectionOf(collection);
    if (projection) {
      await projectDocuments(options, projection, ids);
    }
    for (const dependent of dependents.filter(({ of }) => of === collection)) {
      await projectDependents(options, dependent, ids);
    }
  }
}

async function projectDependents(
  options: ProjectOptions,
  dependent: (typeof dependents)[number],
  ids: string[],
): Promise<void> {
  const projection = projectionOf(dependent.collection);
  const { docs } = await options.payload.find({
    collection: dependent.collection as 'clinics',
    where: dependent.where(ids),
    select: {},
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: true,
  });
  const affected = docs.map(({ id }) => String(id));
  for (let start = 0; projection && start < affected.length; start += BATCH) {
    await projectDocuments(options, projection, affected.slice(start, start + BATCH));
  }
}

function byCollection(changed: readonly Changed[]): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { collection, document } of changed) {
    groups.set(collection, (groups.get(collection) ?? new Set()).add(document));
  }
  return new Map([...groups].map(([collection, ids]) => [collection, [...ids]]));
}
