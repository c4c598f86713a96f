import type { CollectionSlug, Payload } from 'payload';
import { claimFolder, type Owner, ownerOfFolder } from './installation.ts';
import { type Look, planTidying, type TidyPlan } from './plan-tidying.ts';
import { bringBack, quarantinedStems, removeForGood, setAside } from './quarantine.ts';
import { referencedStems } from './referenced-stems.ts';
import { readSeen, writeSeen } from './seen-before.ts';
import { storedStems } from './storage.ts';

/** A folder without a marker is taken for ours when the database names this part of its uploads. */
const knownShare = 0.95;

/** What a sweep found and did. Without a plan it did nothing: the folder is not known to be ours. */
export type Sweep = { owner: Owner; uploads: number; referenced: number; plan?: TidyPlan };

export type SweepOptions = {
  payload: Payload;
  collection?: CollectionSlug;
  now?: Date;
  /** Whether a person has said that it may be many. */
  confirmed?: boolean;
  /** Whether it only looks and says what it would do. */
  dryRun?: boolean;
};

/**
 * Looks for uploads that no document names: of requests that failed and processes that ended before
 * they could tidy up. Those that have long been so go into quarantine, and later for good; one that
 * a document names again comes back. For the worker, now and then.
 */
export async function sweepMedia({
  payload,
  collection = 'media',
  now = new Date(),
  confirmed = false,
  dryRun = false,
}: SweepOptions): Promise<Sweep> {
  const look = await lookAround(payload, collection);
  const uploads = look.stored.length;
  const referenced = look.stored.filter((stem) => look.referenced.has(stem)).length;
  const found = await ownerOfFolder(payload);
  const isKnown = found === 'nobody' && referenced > 0 && referenced >= uploads * knownShare;
  const owner = isKnown ? 'us' : found;
  if (owner !== 'us') return { owner, uploads, referenced };

  const plan = planTidying({ now, look, seen: await readSeen(), confirmed });
  if (dryRun) return { owner, uploads, referenced, plan };
  if (isKnown) await claimFolder(payload);
  for (const stem of plan.bringBack) await bringBack(stem);
  for (const stem of plan.setAside) await setAside(stem);
  for (const stem of plan.remove) await removeForGood(stem);
  await writeSeen(plan.seen);
  return { owner, uploads, referenced, plan };
}

async function lookAround(payload: Payload, collection: CollectionSlug): Promise<Look> {
  // Files first: a document that comes in between names one that was not seen.
  const stored = await storedStems();
  const quarantined = await quarantinedStems();
  const stems = [...new Set([...stored, ...quarantined])];
  const referenced = await referencedStems({ payload, collection, stems });
  return { stored, quarantined, referenced };
}
