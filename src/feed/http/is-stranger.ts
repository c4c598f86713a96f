import type { IncomingMessage } from 'node:http';
import type { FeedMemory } from '../memory/memory.ts';
import type { KnownSites } from './known-sites.ts';

/**
 * Whether a request that may have a body comes from nobody known. Nothing of it is read then: what
 * is held for slow senders is held for sites alone.
 */
export function isStranger(
  { memory, siteOf }: { memory: FeedMemory; siteOf: KnownSites },
  { method, headers }: IncomingMessage,
): boolean {
  const store = memory.store();
  if (!store || method === 'GET') return false;
  try {
    siteOf(store, headers.authorization);
    return false;
  } catch {
    return true;
  }
}
