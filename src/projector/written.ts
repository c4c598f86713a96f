import { createHash } from 'node:crypto';
import type { Payload, Where } from 'payload';
import packageJson from '../../package.json' with { type: 'json' };
import { pagesById } from '../../translations/pages-by-id.ts';
import { readSettings } from '../../translations/settings/read-settings.ts';
import type { FeedLog } from '../feed-log/types.ts';

/** A moment by both clocks: on the wall, which people and steps of time set, and one that only goes on. */
type Instant = { wall: number; steady: number };

/** Both clocks now, in milliseconds. */
export const instant = (): Instant => ({ wall: Date.now(), steady: performance.now() });

/**
 * Since when documents have to be looked at that were written after a look, by the dates that the
 * clock on the wall gives them. Where it was set back in between, that is before the look itself.
 *
 * @param overlapMs how much further back, for writers whose clocks are behind.
 */
export function lookBack(last: Instant, now: Instant, overlapMs: number): Date {
  const lastByTheClockOfNow = now.wall - (now.steady - last.steady);
  return new Date(Math.min(last.wall, lastByTheClockOfNow) - overlapMs);
}

/**
 * Whether a write is over by now, when it is left alone for so long. A date further ahead than that
 * is of a clock that has been set back since, and says nothing: the write is taken for over.
 */
export function isSettled(updatedAt: string, now: number, settleMs: number): boolean {
  const age = now - Date.parse(updatedAt);
  return age >= settleMs || age < -settleMs;
}

type Stored = { id: string | number; updatedAt: string | Date };

/**
 * Ids and times of last writes alone, of all that a collection holds, trash and drafts too, in pages
 * by id.
 *
 * @param options.after the id behind which to begin; null for the first.
 */
export async function* writtenPages(
  payload: Payload,
  collection: string,
  options: { where?: Where; limit: number; after?: string | null },
): AsyncGenerator<Written[]> {
  const pages = pagesById(
    (page) =>
      payload.db.find<Stored>({
        collection: collection as 'clinics',
        ...page,
        select: { updatedAt: true },
      }),
    options,
  );
  for await (const docs of pages) {
    yield docs.map(written);
  }
}

/** The same of these documents; absent where there is no such document. */
export async function readWritten(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Written[]> {
  const { docs } = await payload.db.find<Stored>({
    collection: collection as 'clinics',
    where: { id: { in: [...ids] } },
    select: { updatedAt: true },
    pagination: false,
    limit: ids.length,
  });
  return docs.map(written);
}

const written = ({ id, updatedAt }: Stored): Written => ({
  id: String(id),
  updatedAt: new Date(updatedAt).toISOString(),
});

/** A document's id and when it was last written (ISO 8601). */
export type Written = { id: string; updatedAt: string };

/** What was seen of documents when they were projected. */
export type Stamps = {
  /** Names the log and the release: another log has to be filled, another release projects anew. */
  edition: string;
  /** A document as it would be projected now. An equal stamp means that there is nothing to do. */
  of(collection: string, document: Written): string;
  /** Whether a stamp is of this edition, whatever has been written to the document since. */
  isCurrent(collection: string, stamp: string | undefined): boolean;
};

/** The stamps of today's log, release and rules about the texts that are served. */
export async function readStamps(payload: Payload, log: Pick<FeedLog, 'head'>): Promise<Stamps> {
  const [{ epoch }, { ruleOf }] = await Promise.all([log.head(), readSettings(payload)]);
  const edition = hash(epoch, packageJson.version);
  const prefix = (collection: string) => {
    const { serveMachine, withdrawChanged } = ruleOf(collection);
    return `${hash(edition, serveMachine, withdrawChanged)} `;
  };
  return {
    edition,
    of: (collection, { updatedAt }) => `${prefix(collection)}${updatedAt}`,
    isCurrent: (collection, stamp) => stamp?.startsWith(prefix(collection)) ?? false,
  };
}

function hash(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}
