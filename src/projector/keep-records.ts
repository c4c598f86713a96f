import type { Payload } from 'payload';
import { leafTree } from '../../translations/overlay/leaf-tree.ts';
import { pagesById } from '../../translations/pages-by-id.ts';
import { keepInStep } from '../../translations/records/keep-in-step.ts';
import { pause } from './with-lease.ts';
import { instant, lookBack } from './written.ts';

/** How often recent writes are looked at, and how far back, in milliseconds. */
const EVERY_MS = 10_000;
const OVERLAP_MS = 60_000;
const PAGE = 50;

/**
 * Keeps the translation records in step with their documents. Every save does so itself; this
 * repairs what a process that died between the two has left. Everything is looked at once at the
 * beginning, then what was written lately.
 */
export async function keepRecords(payload: Payload, signal: AbortSignal): Promise<void> {
  const started = instant();
  await keepSince(payload, new Date(0), signal);
  for (let last = started; !signal.aborted; ) {
    await pause(EVERY_MS, signal);
    const now = instant();
    await keepSince(payload, lookBack(last, now, OVERLAP_MS), signal);
    last = now;
  }
}

async function keepSince(payload: Payload, since: Date, signal: AbortSignal): Promise<void> {
  const translated = Object.values(payload.collections).filter(
    ({ config }) => leafTree(config.fields).length > 0,
  );
  const where = { updatedAt: { greater_than_equal: since.toISOString() } };
  for (const { config } of translated) {
    const pages = pagesById(
      (page) =>
        payload.find({
          collection: config.slug as 'clinics',
          ...page,
          select: {},
          depth: 0,
          joins: false,
          draft: Boolean(config.versions?.drafts),
          overrideAccess: true,
        }),
      { where, limit: PAGE },
    );
    for await (const docs of pages) {
      for (const { id } of docs) {
        await keepInStep(payload, { collection: config.slug, document: String(id) });
      }
      if (signal.aborted) {
        return;
      }
    }
  }
}
