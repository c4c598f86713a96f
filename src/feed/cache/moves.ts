import { isMachineEdition, publicTypeOf } from '../items/editions.ts';
import type { PublicType, SiteItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import type { FeedStore } from '../memory/store.ts';
import { isPublic } from '../memory/view.ts';
import { isVisible } from '../scope/visible.ts';

/**
 * A change: its `seq`, and when it was appended, ISO 8601. Null where something is gone: of what has
 * left a site's scope that is known only until it changes again, which the site must not notice.
 */
export type Move = { seq: number; at: string | null };

/** The last change of anything of a type that one site could see, before it or after it. */
export type Moves = (type: PublicType) => Move | undefined;

/**
 * Follows a store for one site. What the site never sees moves nothing: neither other sites' items,
 * nor machine editions where it takes none.
 */
export function createMoves(store: FeedStore, site: SiteItem): Moves {
  const last = new Map<PublicType, { seq: number; at: string }>();
  const gone = new Map<PublicType, Set<string>>();
  let seen = 0;
  function catchUp(): void {
    if (seen === store.seq()) return;
    for (const entry of store.after(seen)) {
      const type = publicTypeOf(entry.type);
      const move = type && moveOf(entry, { store, site });
      if (move) take(type, entry.id, move);
    }
    seen = store.seq();
  }
  function take(type: PublicType, id: string, { seq, at }: Move): void {
    const before = last.get(type) ?? { seq: 0, at: '' };
    const later = at !== null && at > before.at ? at : before.at;
    last.set(type, { seq: Math.max(before.seq, seq), at: later });
    const ids = gone.get(type) ?? new Set();
    gone.set(type, ids);
    if (at === null) ids.add(id);
    else ids.delete(id);
  }
  return (type) => {
    catchUp();
    const move = last.get(type);
    return move && gone.get(type)?.size ? { ...move, at: null } : move;
  };
}

/** The last change of an entry that a site could see: that by which it went, where it has. */
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
  return left && { seq: left.until, at: null };
}
