import { isMachineEdition, publicTypeOf } from '../items/editions.ts';
import type { PublicType, SiteItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import type { FeedStore } from '../memory/store.ts';
import { isPublic } from '../memory/view.ts';
import { isVisible } from '../scope/visible.ts';

/** A change: its `seq`, and when it was appended, ISO 8601. */
export type Move = { seq: number; at: string };

/** The last change of anything of a type that one site could see, before it or after it. */
export type Moves = (type: PublicType) => Move | undefined;

/**
 * Follows a store for one site. What the site never sees moves nothing: neither other sites' items,
 * nor machine editions where it takes none.
 */
export function createMoves(store: FeedStore, site: SiteItem): Moves {
  const last = new Map<PublicType, Move>();
  let seen = 0;
  function catchUp(): void {
    if (seen === store.seq()) return;
    for (const entry of store.after(seen)) {
      const type = publicTypeOf(entry.type);
      const move = type && moveOf(entry, { store, site });
      if (move && move.seq > (last.get(type)?.seq ?? 0)) last.set(type, move);
    }
    seen = store.seq();
  }
  return (type) => {
    catchUp();
    return last.get(type);
  };
}

/**
 * The last change of an entry that a site could see: that by which it left the site's scope, where
 * it has. When that was is known only until the entry changes again: it is '' from then on.
 */
export function moveOf(
  entry: LogEntry,
  { store, site }: { store: FeedStore; site: SiteItem },
): Move | undefined {
  const { seq, at } = entry;
  const type = publicTypeOf(entry.type);
  if (!type) return { seq, at };
  const sees = ({ audience }: Pick<LogEntry, 'audience'>) => isVisible(site, type, audience);
  const isThere = (of: LogEntry | undefined) => isPublic(of) && sees(of);
  if (isMachineEdition(entry.type)) {
    return site.machineTexts && isThere(store.get(type, entry.id)) ? { seq, at } : undefined;
  }
  if (isThere(entry)) return { seq, at };
  const left = entry.formerAudiences.find(sees);
  return left && { seq: left.until, at: left.until === seq ? at : '' };
}
