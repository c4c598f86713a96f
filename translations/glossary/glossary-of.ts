import type { Payload } from 'payload';
import { type ConceptDocument, conceptOf } from './concepts/concept-of.ts';
import { type TermIndex, termIndex } from './find/term-index.ts';

/** How long the glossary is used without asking whether it has changed, in milliseconds. */
const CHECK_AFTER_MS = 3000;

type Cached = { checkedAt: number; stamp: string; index: TermIndex };

const caches = new WeakMap<Payload, Cached>();
const checks = new WeakMap<Payload, Promise<TermIndex>>();

/**
 * The glossary of the database, ready for use. It is read again when its number of concepts or their
 * newest change differs, which is looked up every few seconds at most.
 *
 * @param now milliseconds of a clock that never steps back, for tests.
 */
export function glossaryOf(payload: Payload, now = performance.now()): Promise<TermIndex> {
  const cached = caches.get(payload);
  if (cached && now - cached.checkedAt < CHECK_AFTER_MS) {
    return Promise.resolve(cached.index);
  }
  const running = checks.get(payload);
  if (running) {
    return running;
  }
  const check = refreshed(payload, cached, now).finally(() => checks.delete(payload));
  checks.set(payload, check);
  return check;
}

async function refreshed(
  payload: Payload,
  cached: Cached | undefined,
  now: number,
): Promise<TermIndex> {
  const stamp = await stampOf(payload);
  if (cached?.stamp === stamp) {
    cached.checkedAt = now;
    return cached.index;
  }
  // The stamp is older than what is read after it, so that no change is missed.
  const index = await readIndex(payload);
  caches.set(payload, { checkedAt: now, stamp, index });
  return index;
}

async function stampOf(payload: Payload): Promise<string> {
  const now = new Date().toISOString();
  const { docs, totalDocs } = await payload.db.find<ConceptDocument>({
    collection: 'glossaryTerms',
    where: { updatedAt: { less_than_equal: now } },
    sort: '-updatedAt',
    limit: 1,
    // Without it MongoDB counts the page, not the collection.
    pagination: true,
  });
  // After the clock was set back the newest change is not the last one: those ahead are compared each.
  const { docs: ahead } = await payload.db.find<ConceptDocument>({
    collection: 'glossaryTerms',
    where: { updatedAt: { greater_than: now } },
    sort: 'id',
    limit: 0,
    pagination: false,
  });
  const changes = [...docs, ...ahead].map(({ id, updatedAt }) => `${id} ${updatedAt}`);
  return [totalDocs, ...changes].join('\n');
}

async function readIndex(payload: Payload): Promise<TermIndex> {
  const { docs } = await payload.db.find<ConceptDocument>({
    collection: 'glossaryTerms',
    sort: 'id',
    limit: 0,
    pagination: false,
  });
  return termIndex(docs.map(conceptOf));
}
