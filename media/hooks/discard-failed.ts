import type { CollectionAfterErrorHook } from 'payload';
import { setAsideUnreferenced } from '../files/set-aside-unreferenced.ts';
import { pendingOf } from './pending.ts';

/**
 * Sets aside what was written for a request that failed afterwards, for instance at another field.
 * Payload calls it for REST; what the local API leaves behind is `sweepMedia`'s.
 */
export const discardFailed: CollectionAfterErrorHook = async ({ collection, req }) => {
  for (const stem of pendingOf(req).written) {
    try {
      await setAsideUnreferenced({ payload: req.payload, collection: collection.slug, stem });
    } catch (error) {
      // Thrown on, it would take the place of the answer to the error that led here.
      req.payload.logger.error(error);
    }
  }
};
