import { isMachineEdition, publicTypeOf } from '../items/editions.ts';
import type { PublicType, SiteItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import type { FeedStore } from '../memory/store.ts';
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
      if (type && concerns(site, type, entry)) last.set(type, { seq: entry.seq, at: entry.at });
    }
    seen = store.seq();
  }
  return (type) => {
    catchUp();
    return last.get(type);
  };
}

function concerns(site: SiteItem, type: PublicType, entry: LogEntry): boolean {
  if (isMachineEdition(entry.type)) return site.machineTexts;
  const sees = ({ audience }: Pick<LogEntry, 'audience'>) => isVisible(site, type, audience);
  return sees(entry) || entry.formerAudiences.some(sees);
}
