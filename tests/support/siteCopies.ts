import { PolyclinicError } from '../../src/errors.ts';
import { changesAfter } from '../../src/feed/changes/changes.ts';
import type { Position } from '../../src/feed/changes/token.ts';
import type { SiteItem } from '../../src/feed/items/index.ts';
import { createCatchUp } from '../../src/feed/memory/catch-up.ts';
import { createMemory, type FeedMemory } from '../../src/feed/memory/memory.ts';
import { createStore } from '../../src/feed/memory/store.ts';
import { createViews, type View } from '../../src/feed/memory/view.ts';
import { followable, type TestLog } from './feedLog.ts';

/** A copy of what a site sees, kept as docs/feed.md tells its keeper to. */
export type SiteCopy = {
  /** Versions by id. */
  items: Map<string, string>;
  since: Position | null;
  /** What a sync that began anew has brought so far. */
  anew: Set<string> | null;
};

export const anEmptyCopy = (): SiteCopy => ({ items: new Map(), since: null, anew: null });

/** Applies one page of changes. @returns whether there is more. */
export function poll(copy: SiteCopy, view: View, first: number): boolean {
  try {
    const page = changesAfter({ view, since: copy.since, first });
    for (const { id, version, item } of page.changes) {
      if (item) {
        copy.items.set(id, version);
        copy.anew?.add(id);
      } else {
        copy.items.delete(id);
        copy.anew?.delete(id);
      }
    }
    copy.since = page.next;
    if (!page.hasMore && copy.anew) {
      for (const id of copy.items.keys()) if (!copy.anew.has(id)) copy.items.delete(id);
      copy.anew = null;
    }
    return page.hasMore;
  } catch (error) {
    if (!(error instanceof PolyclinicError && error.code === 'RESYNC_REQUIRED')) throw error;
    copy.since = null;
    copy.anew = new Set();
    return true;
  }
}

/** A feed node that follows a log when it is told to, as if that were some milliseconds from now. */
export function aNode(log: TestLog) {
  let memory: FeedMemory = createMemory();
  let laterMs = 0;
  const wallClock = () => Date.now() + laterMs;
  let catchUp = createCatchUp({ memory, wallClock });
  return {
    follow: (later = 0) => {
      laterMs = later;
      return catchUp(followable(log));
    },
    async restart() {
      // From its snapshot: what it had, then what the log has beyond.
      const kept = memory.store();
      memory = createMemory();
      if (kept) {
        const store = createStore(kept.epoch);
        store.log.note(kept.log.known());
        for (const entry of kept.after(0)) store.apply(entry);
        memory.replace(store);
      }
      catchUp = createCatchUp({ memory, wallClock });
      await catchUp(followable(log));
    },
    view(siteId: string): View | undefined {
      const store = memory.store();
      const site = store?.get('site', siteId)?.item as SiteItem | undefined;
      return store && site ? createViews()(store, site) : undefined;
    },
  };
}
