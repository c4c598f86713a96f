import { type Locale, localeTags } from '../../../translations/locales.ts';
import { PolyclinicError } from '../../errors.ts';
import type { PublicItem, PublicType } from '../items/index.ts';
import { localesWithText } from '../locale/about.ts';
import { termAt } from '../log/history.ts';
import { placeOf } from '../log/plan.ts';
import type { LogEntry } from '../log/types.ts';
import { asRead } from '../memory/as-read.ts';
import { isPublic, type View } from '../memory/view.ts';
import { scopeHash } from '../scope/hash.ts';
import { isVisible } from '../scope/visible.ts';
import { affectedLocales } from './affected.ts';
import { editionsFor } from './editions-for.ts';
import { badToken, type Position } from './token.ts';

/** A change as a site sees it. */
export type SiteChange = {
  /** Its place among all changes that the site could see. */
  seq: number;
  type: PublicType;
  id: string;
  kind: LogEntry['kind'];
  version: string;
  locales: Locale[];
  /** Null when it is gone, for this site. */
  item: PublicItem | null;
};

export type ChangesPage = { changes: SiteChange[]; next: Position; hasMore: boolean };

/**
 * The changes that bring a site's copy on from a position, at most `first`, in `seq` order.
 *
 * From null it is the initial sync: everything the site sees, nothing that is gone. A copy that is
 * ahead of this store (another node gave it more) gets nothing until the store has caught up.
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
  const { store } = view;
  const start = since ?? startOf(view);
  if (!isKnown(start, view)) return { changes: [], next: start, hasMore: false };
  const onward = { ...start, seen: later(start.seen, seenNow(view)) };
  const changes: SiteChange[] = [];
  let told = start.seq;
  // What happened before the initial sync began is not news to the copy; and until that sync is
  // through, the copy may lack what it would otherwise know by now.
  const known = Math.max(start.seq, start.base);
  const isComplete = start.seq >= start.base;
  for (const entry of store.after(start.seq)) {
    const change = changeFor({ entry, view, known, isComplete, fallback });
    if (!change) continue;
    if (changes.length === first) return { changes, next: { ...onward, seq: told }, hasMore: true };
    changes.push(change);
    told = entry.seq;
  }
  return { changes, next: { ...onward, seq: Math.max(start.seq, headOf(view)) }, hasMore: false };
}

/** The position of a copy that knows all there is now. */
export function positionNow(view: View): Position {
  return { ...startOf(view), seq: headOf(view) };
}

function startOf(view: View): Position {
  const { store, site } = view;
  return {
    epoch: store.epoch,
    site: site.id,
    scope: scopeHash(site),
    seq: 0,
    base: headOf(view),
    seen: seenNow(view),
  };
}

/** The last change that can concern a site: machine editions leave no trace where it takes none. */
const headOf = ({ store, site }: View) => (site.machineTexts ? store.seq() : store.plainSeq());

/** How far the log is for a site. While the store is being brought on, it is known no better. */
function seenNow(view: View): Seen {
  const { store, site } = view;
  const { seq, terms } = store.log.known();
  if (store.seq() < seq) return { ...store.log.mark(), at: new Date().toISOString() };
  const last = headOf(view);
  const at = site.machineTexts ? store.lastAt() : store.plainLastAt();
  return { seq: last, term: termAt(terms, last), at };
}

type Seen = NonNullable<Position['seen']>;

/** Another node may have told the copy of more. */
const later = (one: Seen | undefined, other: Seen): Seen =>
  one && one.seq > other.seq ? one : other;

/**
 * @returns false for a position that the log has not been at as far as this store can know by now.
 * @throws PolyclinicError BAD_TOKEN, RESYNC_REQUIRED
 */
function isKnown(position: Position, { store, site }: View): boolean {
  const { seq, base, seen = { seq: 0, term: '', at: '' } } = position;
  if (position.site !== site.id) throw badToken();
  const isOfThisFeed = position.epoch === store.epoch && position.scope === scopeHash(site);
  // Beyond the horizon nobody remembers what is gone.
  const isRecent = Math.max(seq, base) >= store.log.known().horizon;
  const mark = { term: seen.term, seq: Math.max(seen.seq, seq, base) };
  const known = isOfThisFeed && isRecent ? store.log.knows(mark, seen.at) : 'no';
  if (known !== 'no') return known === 'yes';
  throw new PolyclinicError(
    'RESYNC_REQUIRED',
    'This feed was rebuilt or restored, the site’s scope has changed, or the token is too old: start ' +
      'again with “since: null”, and drop what the new sync does not bring',
    { field: 'since' },
  );
}

/** The same for what is no more and for what others still see. */
const gone = { version: 'deleted', kind: 'DELETED', item: null } as const;

/** What an entry means to a copy that knows all up to `known`; null when it means nothing. */
function changeFor({
  entry: told,
  view: { store, site },
  known,
  isComplete,
  fallback,
}: {
  entry: LogEntry;
  view: View;
  known: number;
  isComplete: boolean;
  fallback: readonly Locale[] | null | undefined;
}): SiteChange | null {
  const editions = editionsFor(told, { store, site });
  if (!editions) return null;
  const { type, entry, machine } = editions;
  const { id } = entry;
  // Places have no gap where machine editions are: a site that takes none cannot tell of them.
  const seq = site.machineTexts ? told.seq : placeOf(told);
  const wasSeen =
    entry.formerAudiences.some(
      ({ audience, from, until }) =>
        from <= known && known < until && isVisible(site, type, audience),
    ) || // Where only the machine edition has changed since.
    (entry.item !== null && entry.seq <= known && isVisible(site, type, entry.audience));
  if (!isPublic(entry) || !isVisible(site, type, entry.audience)) {
    return wasSeen ? { ...gone, seq, type, id, locales: [] } : null;
  }
  const { item, version } = asRead(entry, { store, site });
  const isUpdate = wasSeen && isComplete;
  const changedAt = (locale: Locale) =>
    Math.max(entry.localeSeqs[locale] ?? 0, machine?.localeSeqs[locale] ?? 0);
  const changed = isUpdate
    ? localeTags.filter((locale) => changedAt(locale) > known)
    : localesWithText(item);
  const locales = affectedLocales({ item, changed, site, fallback });
  return { seq, type, id, version, kind: isUpdate ? 'UPDATED' : 'CREATED', locales, item };
}
