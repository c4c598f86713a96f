import { type PublicType, publicTypes, type SiteItem } from '../../src/contract/index.ts';
import { PolyclinicError } from '../../src/errors.ts';
import { changesAfter } from '../../src/feed/changes/changes.ts';
import type { Position } from '../../src/feed/changes/token.ts';
import { createCatchUp } from '../../src/feed/replica/catch-up.ts';
import { createNode, type FeedNode } from '../../src/feed/replica/node.ts';
import { createReplica } from '../../src/feed/replica/replica.ts';
import { manifestOf } from '../../src/feed/replica/site-version.ts';
import { createViews, type View } from '../../src/feed/replica/view.ts';
import { followable, type TestLog } from './feed-log.ts';
import { wholeAnswer } from './whole-answers.ts';

/** A copy of what a site sees, kept as docs/feed.md tells its keeper to. */
export type SiteCopy = {
  /** Versions by type and id. */
  items: Map<string, string>;
  /** What each item served when it was taken over; what comes in the same version is not. */
  answers: Map<string, unknown> | null;
  since: Position | null;
  /** What a sync that began anew has brought so far. */
  anew: Set<string> | null;
};

/** @param whole whether it keeps whole answers. */
export const anEmptyCopy = ({ whole = false } = {}): SiteCopy => ({
  items: new Map(),
  answers: whole ? new Map() : null,
  since: null,
  anew: null,
});

/** Applies one page of changes. @returns whether there is more. */
export function poll(copy: SiteCopy, view: View, first: number): boolean {
  try {
    const page = changesAfter({ view, since: copy.since, first });
    for (const { type, id, version, entry } of page.changes) {
      const key = `${type} ${id}`;
      if (entry) {
        if (copy.items.get(key) !== version) {
          copy.answers?.set(key, wholeAnswer(view, type, id));
        }
        copy.items.set(key, version);
        copy.anew?.add(key);
      } else {
        drop(copy, key);
      }
    }
    copy.since = page.next;
    if (!page.hasMore && copy.anew) {
      for (const key of copy.items.keys()) if (!copy.anew.has(key)) drop(copy, key);
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

/** The versions that a copy of all that a site sees has, as the manifest tells them. */
export function versionsIn(view: View): Map<string, string> {
  const entries = publicTypes.flatMap((type) => manifestOf(view, type).entries);
  return new Map(entries.map(({ type, id, version }) => [`${type} ${id}`, version]));
}

/** The answers that it has. */
export function answersIn(
  view: View,
  types: readonly PublicType[] = publicTypes,
): Map<string, unknown> {
  const entries = types.flatMap((type) => [...view.list(type)]);
  return new Map(entries.map(({ type, id }) => [`${type} ${id}`, wholeAnswer(view, type, id)]));
}

function drop(copy: SiteCopy, key: string): void {
  copy.items.delete(key);
  copy.answers?.delete(key);
  copy.anew?.delete(key);
}

/** A feed node that follows a log when it is told to, as if that were some milliseconds from now. */
export function aNode(log: TestLog) {
  let node: FeedNode = createNode();
  let laterMs = 0;
  const wallClock = () => Date.now() + laterMs;
  let catchUp = createCatchUp({ node, wallClock });
  return {
    follow: (later = 0) => {
      laterMs = later;
      return catchUp(followable(log));
    },
    async restart() {
      // From its replica: what it had, then what the log has beyond.
      const kept = node.replica();
      node = createNode();
      if (kept) {
        const store = createReplica(kept.epoch);
        store.log.note(kept.log.known());
        for (const entry of kept.after(0)) store.apply([entry]);
        node.replace(store);
      }
      catchUp = createCatchUp({ node, wallClock });
      await catchUp(followable(log));
    },
    view(siteId: string): View | undefined {
      const store = node.replica();
      const site = store?.get('site', siteId)?.item as SiteItem | undefined;
      return store && site ? createViews()(store, site) : undefined;
    },
  };
}
