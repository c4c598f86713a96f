import { PolyclinicError } from '../../errors.ts';
import type { FeedMemory } from '../memory/memory.ts';
import type { FeedStore } from '../memory/store.ts';

/**
 * A store with something in it. A log in which nothing was ever written has no sites: no key can be
 * known yet.
 *
 * @throws PolyclinicError LOG_NOT_READY
 */
export function readyStore(memory: FeedMemory): FeedStore {
  const store = memory.store();
  if (store && store.seq() > 0) return store;
  throw new PolyclinicError(
    'LOG_NOT_READY',
    'The feed has nothing to serve yet: try again shortly',
  );
}
