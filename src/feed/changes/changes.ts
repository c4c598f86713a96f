import type { Locale } from '../../../translations/locales.ts';
import type { PublicType } from '../../contract/index.ts';
import { PolyclinicError } from '../../errors.ts';
import { termAt } from '../../feed-log/history.ts';
import type { View } from '../replica/view.ts';
import { scopeHash } from '../scope/hash.ts';
import { createAffectedLocales } from './affected.ts';
import { badToken, type Position } from './token.ts';
import { type SiteChange, toldBy } from './told-by.ts';

export type ChangesPage = { changes: SiteChange[]; next: Position; hasMore: boolean };

/**
 * The changes that bring a site's copy on from a position, at most `first`, in `seq` order.
 *
 * From null it is the initial sync: everything the site sees, nothing that is gone. A copy that is
 * ahead of this replica (another node gave it more) gets nothing until the replica has caught up.
 *
 * @throws PolyclinicError BAD_TOKEN when the position is another site's; RESYNC_REQUIRED when it is
 *   of another scope, or of another log, or the log has never been there (an older backup of it was
 *   restored), and the copy must be made anew.
 */
export function changesAfter({
  view,
  since,
  first,
  fallback,
}: {
  view: View;
  since: Position | null;
  first: number;
  /** The reader's own chain; otherwise the site's. */
  fallback?: readonly Locale[] | null;
}): ChangesPage {
  const { replica } = view;
  const start = since ?? startOf(view);
  if (!isKnown(start, view)) return { changes: [], next: start, hasMore: false };
  const onward = { ...start, seen: later(start.seen, seenNow(view)) };
  const changes: SiteChange[] = [];
  let last: { seq: number; type: PublicType; id: string } | undefined;
  // What happened before the initial sync began is not news to the copy; and until that sync is
  // through, the copy may lack what it would otherwise know by now.
  const base = Math.max(start.seq, start.base);
  const known = start.known ?? base;
  const reader = {
    ...{ view, known, affected: createAffectedLocales(view.site, fallback) },
    heard: Math.max(base, start.within?.seq ?? 0),
    isFirstPage: start.known === undefined,
    isComplete: start.seq >= start.base,
  };
  let passed = start.seq;
  for (const entry of replica.after(start.seq, first + 1)) {
    const { seq } = entry;
    const from = start.within?.seq === seq ? start.within : undefined;
    for (const change of toldBy(entry, reader, from)) {
      if (changes.length === first) {
        // In the middle of what an entry tells of, or after all that one has told.
        const next =
          last?.seq === seq
            ? { ...onward, known, seq: passed, within: last }
            : { ...onward, known, seq: last?.seq ?? start.seq, within: undefined };
        return { changes, next, hasMore: true };
      }
      changes.push(change);
      last = { seq, type: change.type, id: change.id };
    }
    passed = seq;
  }
  const head = headOf(view);
  // Another node has told the copy of more, and left things to tell: they are not told yet.
  const isBehind = head < (start.seen?.seq ?? 0);
  const left = isBehind ? {} : { known: undefined, within: undefined };
  return {
    changes,
    next: { ...onward, seq: Math.max(start.seq, head), ...left },
    hasMore: false,
  };
}

/** The position of a copy that knows all there is now. */
export function positionNow(view: View): Position {
  return { ...startOf(view), seq: headOf(view) };
}

function startOf(view: View): Position {
  const { replica, site } = view;
  return {
    epoch: replica.epoch,
    site: site.id,
    scope: scopeHash(site),
    seq: 0,
    base: headOf(view),
    seen: seenNow(view),
  };
}

/**
 * The last change that can concern a site: machine editions leave no trace where it takes none. What
 * was purged counts as known, whatever it was: a copy that is further back begins anew.
 */
function headOf({ replica, site }: View): number {
  if (site.machineTexts) return replica.seq();
  return Math.max(replica.plainSeq(), Math.min(replica.log.known().horizon, replica.seq()));
}

/** How far the log is for a site. While the replica is being brought on, it is known no better. */
function seenNow(view: View): Seen {
  const { replica, site } = view;
  const { seq, terms } = replica.log.known();
  if (replica.seq() < seq) return { ...replica.log.mark(), at: new Date().toISOString() };
  const last = headOf(view);
  const at = site.machineTexts ? replica.lastAt() : replica.plainLastAt();
  return { seq: last, term: termAt(terms, last), at };
}

type Seen = NonNullable<Position['seen']>;

/** Another node may have told the copy of more. */
const later = (one: Seen | undefined, other: Seen): Seen =>
  one && one.seq > other.seq ? one : other;

/**
 * @returns false for a position that the log has not been at as far as this replica can know by now.
 * @throws PolyclinicError BAD_TOKEN, RESYNC_REQUIRED
 */
function isKnown(position: Position, { replica, site }: View): boolean {
  const { seq, base, seen = { seq: 0, term: '', at: '' } } = position;
  if (position.site !== site.id) throw badToken();
  const isOfThisFeed = position.epoch === replica.epoch && position.scope === scopeHash(site);
  // Beyond the horizon nobody remembers what is gone.
  const isRecent = Math.max(seq, base) >= replica.log.known().horizon;
  const mark = { term: seen.term, seq: Math.max(seen.seq, seq, base) };
  const known = isOfThisFeed && isRecent ? replica.log.knows(mark, seen.at) : 'no';
  if (known !== 'no') return known === 'yes';
  throw new PolyclinicError(
    'RESYNC_REQUIRED',
    'This feed was rebuilt or restored, the site’s scope has changed, or the token is too old: start ' +
      'again with “since: null”, and drop what the new sync does not bring',
    { field: 'since' },
  );
}
