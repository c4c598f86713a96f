import { isMachineEdition, machineEdition, publicTypeOf } from '../../contract/editions.ts';
import type { PublicType, SiteItem } from '../../contract/index.ts';
import type { LogEntry } from '../../feed-log/types.ts';
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

/*
 * Each of these reads an index from its end until the first row that counts, once for each audience:
 * a move of the log must not cost what there is in it.
 */

type Row = [seq: number, at: string];

/** The latest of some moves that are each looked for by themselves. */
function latestOf(rows: readonly (Row | undefined)[]): Move | undefined {
  const [latest] = rows.flatMap((row) => (row ? [row] : [])).sort(([one], [other]) => other - one);
  return latest && { seq: latest[0], at: latest[1] };
}

/** The last of what is there. */
function lastSeen(type: string, { replica, site }: Of): Move | undefined {
  const { database } = replica;
  const { audiences } = scopeOf(replica, site);
  const last = `SELECT seq, meta ->> 'at' FROM entries WHERE type = ? AND live = 1`;
  const end = 'ORDER BY seq DESC LIMIT 1';
  return latestOf(
    audiences
      ? audiences.map((each) => database.one<Row>(`${last} AND audience = ? ${end}`, type, each))
      : [database.one<Row>(`${last} ${end}`, type)],
  );
}

/** The last machine edition, there or gone, of what is there. */
function lastEdition(type: PublicType, { replica, site }: Of): Move | undefined {
  if (!site.machineTexts) return undefined;
  const { audiences } = scopeOf(replica, site);
  const isSeen = audiences ? `AND item.audience IN (${audiences.join(', ')})` : '';
  return latestOf(
    [0, 1].map((live) =>
      replica.database.one<Row>(
        `SELECT e.seq, e.meta ->> 'at' FROM entries e
         CROSS JOIN entries item ON item.type = ? AND item.id = e.id AND item.live = 1 ${isSeen}
         WHERE e.type = ? AND e.live = ? ORDER BY e.seq DESC LIMIT 1`,
        ...[type, machineEdition(type), live],
      ),
    ),
  );
}

/** The last of what has left: withdrawn, or for others only. */
function lastGone(type: PublicType, { replica, site }: Of): Move | undefined {
  const { database } = replica;
  const { audiences } = scopeOf(replica, site);
  const last =
    'SELECT f.until FROM former_audiences f CROSS JOIN entries e USING (n) WHERE f.type = ?';
  const end = 'ORDER BY f.until DESC LIMIT 1';
  const isThere = `e.live AND e.audience IN (${audiences?.join(', ')})`;
  const rows = audiences
    ? audiences.map((each) =>
        database.one<[number]>(
          `${last} AND f.audience = ? AND NOT (${isThere}) ${end}`,
          type,
          each,
        ),
      )
    : [database.one<[number]>(`${last} AND e.live = 0 ${end}`, type)];
  const until = Math.max(0, ...rows.map((row) => row?.[0] ?? 0));
  return until === 0 ? undefined : { seq: until, at: null };
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
