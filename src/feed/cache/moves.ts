import { isMachineEdition, machineEdition, publicTypeOf } from '../items/editions.ts';
import type { PublicType, SiteItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import type { Replica } from '../replica/replica.ts';
import { scopeOf, servesType } from '../replica/scope.ts';
import { isPublic } from '../replica/view.ts';
import { isVisible } from '../scope/visible.ts';

/**
 * A change: its `seq`, and when it was appended, ISO 8601. Null where something is gone: of what has
 * left a site's scope that is known only until it changes again, which the site must not notice.
 */
export type Move = { seq: number; at: string | null };

/** The last change of anything of a type that one site could see, before it or after it. */
export type Moves = (type: PublicType) => Move | undefined;

/**
 * Follows a replica for one site. What the site never sees moves nothing: neither other sites' items,
 * nor machine editions where it takes none.
 */
export function createMoves(replica: Replica, site: SiteItem): Moves {
  let known = new Map<PublicType, Move | undefined>();
  let revision = -1;
  return (type) => {
    if (revision !== replica.revision()) {
      known = new Map();
      revision = replica.revision();
    }
    if (!known.has(type)) known.set(type, lastMove(type, { replica, site }));
    return known.get(type);
  };
}

type Of = { replica: Replica; site: SiteItem };

function lastMove(type: PublicType, of: Of): Move | undefined {
  const scope = scopeOf(of.replica, of.site);
  if (!servesType(scope, type)) return undefined;
  const moves = [lastSeen(type, of), lastEdition(type, of)].flatMap((move) => move ?? []);
  const left = lastGone(type, of);
  const [last] = [...moves, ...(left ? [left] : [])].sort((one, other) => other.seq - one.seq);
  return last && { seq: last.seq, at: left ? null : last.at };
}

/** The last of what is there. */
function lastSeen(type: string, { replica, site }: Of): Move | undefined {
  const { database } = replica;
  const { audiences } = scopeOf(replica, site);
  const last = `SELECT seq, meta ->> 'at' FROM entries WHERE type = ? AND live = 1`;
  const rows = audiences
    ? audiences.flatMap((audience) =>
        database.all<[number, string]>(
          `${last} AND audience = ? ORDER BY seq DESC LIMIT 1`,
          type,
          audience,
        ),
      )
    : database.all<[number, string]>(`${last} ORDER BY seq DESC LIMIT 1`, type);
  const [latest] = rows.sort(([one], [other]) => other - one);
  return latest && { seq: latest[0], at: latest[1] };
}

/** The last machine edition, there or gone, of what is there. */
function lastEdition(type: PublicType, { replica, site }: Of): Move | undefined {
  if (!site.machineTexts) return undefined;
  const { audiences } = scopeOf(replica, site);
  const [row] = replica.database.all<[number, string]>(
    `SELECT e.seq, e.meta ->> 'at' FROM entries e JOIN entries item ON item.type = ? AND item.id = e.id
     WHERE e.type = ? AND item.live = 1
       ${audiences ? `AND item.audience IN (${audiences.join(', ')})` : ''}
     ORDER BY e.seq DESC LIMIT 1`,
    type,
    machineEdition(type),
  );
  return row && { seq: row[0], at: row[1] };
}

/** The last of what has left: withdrawn, or for others only. */
function lastGone(type: PublicType, { replica, site }: Of): Move | undefined {
  const { audiences } = scopeOf(replica, site);
  const listed = audiences?.join(', ');
  const [row] = replica.database.all<[number | null]>(
    `SELECT max(f.until) FROM former_audiences f JOIN entries e USING (n)
     WHERE e.type = ? ${
       listed === undefined
         ? 'AND e.live = 0'
         : `AND f.audience IN (${listed})
       AND NOT (e.live AND e.audience IN (${listed}))`
     }`,
    type,
  );
  const until = row?.[0] ?? null;
  return until === null ? undefined : { seq: until, at: null };
}

/** The last change of an entry that a site could see: that by which it went, where it has. */
export function moveOf(
  entry: LogEntry,
  { replica, site }: { replica: Replica; site: SiteItem },
): Move | undefined {
  const { seq, at } = entry;
  const type = publicTypeOf(entry.type);
  if (!type) return { seq, at };
  const sees = ({ audience }: Pick<LogEntry, 'audience'>) => isVisible(site, type, audience);
  const isThere = (of: LogEntry | undefined) => isPublic(of) && sees(of);
  if (isMachineEdition(entry.type)) {
    return site.machineTexts && isThere(replica.get(type, entry.id)) ? { seq, at } : undefined;
  }
  if (isThere(entry)) return { seq, at };
  const left = entry.formerAudiences.find(sees);
  return left && { seq: left.until, at: null };
}
