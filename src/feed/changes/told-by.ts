import { type Locale, localeTags } from '../../../translations/locales.ts';
import { type PublicItem, type PublicType, publicTypes } from '../items/index.ts';
import { type Reference, referencesIn } from '../items/relations.ts';
import { localesWithText } from '../locale/about.ts';
import { placeOf } from '../log/plan.ts';
import type { LogEntry } from '../log/types.ts';
import { withMachineEdition } from '../replica/machine-edition.ts';
import { memoizedVersion } from '../replica/site-version.ts';
import { isPublic, type PublicEntry, type View } from '../replica/view.ts';
import { isVisible } from '../scope/visible.ts';
import {
  affectedLocales,
  type Editions,
  editionsFor,
  editionsOf,
  lastFaceSeq,
  lastSeq,
} from './affected.ts';

/** A change as a site sees it. */
export type SiteChange = {
  /** Its place among all changes that the site could see; changes with one cause have the same. */
  seq: number;
  type: PublicType;
  id: string;
  kind: LogEntry['kind'];
  /** Of what the site sees. */
  version: string;
  locales: Locale[];
  /** Null when it is gone, for this site. */
  item: PublicItem | null;
};

/** A copy that is being brought on. */
export type Reader = {
  view: View;
  /** It knew everything up to here when it began to catch up. */
  known: number;
  /** It may have been told of what happened up to here since. */
  heard: number;
  /** Whether it begins to catch up: later pages may have to tell what earlier ones have put off. */
  isFirstPage: boolean;
  /** Whether its initial sync is through. */
  isComplete: boolean;
  /** The reader's own chain; otherwise the site's. */
  fallback?: readonly Locale[] | null | undefined;
};

/**
 * The changes that an entry means to a site: that of its own item, and those of the items that refer
 * to it and show another name or one reference more or less, by type and id. An item is told of by
 * the last of all entries that change it.
 *
 * @param from what was told last of this entry; the rest is given.
 */
export function* toldBy(
  told: LogEntry,
  reader: Reader,
  from?: { type: string; id: string },
): Generator<SiteChange> {
  const { view } = reader;
  const { replica, site } = view;
  const editions = editionsFor(told, view);
  if (!editions || !changesOthers(editions, reader)) return;
  // Places have no gap where machine editions are: a site that takes none cannot tell of them.
  const seq = site.machineTexts ? told.seq : placeOf(told);
  const { type, entry } = editions;
  const own = isSeen(entry, view)
    ? lastCause(editions, reader) === told.seq
    : wasSeen(editions, reader);
  if (own && !from) yield changeOf(editions, seq, reader);
  if (lastFaceSeq(editions) <= reader.known) return;
  const isFirst = from?.type === type && from.id === entry.id;
  const resumed = from && !isFirst ? from : undefined;
  const types = publicTypes.slice(resumed ? publicTypes.indexOf(resumed.type as PublicType) : 0);
  for (const by of types) {
    for (const id of replica.referrers(by, { type, id: entry.id })) {
      if (by === type && id === entry.id) continue;
      if (by === resumed?.type && id <= resumed.id) continue;
      const referrer = editionsOf({ type: by, id }, view);
      if (!referrer || !isSeen(referrer.entry, view)) continue;
      if (lastCause(referrer, reader) === told.seq) yield changeOf(referrer, seq, reader);
    }
  }
}

function isSeen(entry: LogEntry, { site }: View): entry is PublicEntry {
  return isPublic(entry) && isVisible(site, entry.type, entry.audience);
}

/** Whether the copy has the item, or may have it. */
function wasSeen({ type, entry }: Editions, { view: { site }, known, heard }: Reader): boolean {
  return (
    entry.formerAudiences.some(
      ({ audience, from, until }) =>
        from <= heard && known < until && isVisible(site, type, audience),
    ) || // Where only the machine edition, or another item, has changed since.
    (entry.item !== null && entry.seq <= heard && isVisible(site, type, entry.audience))
  );
}

/**
 * Whether what refers to the item may show another thing by its change. On a later page this is so
 * also where it has come and gone meanwhile: an earlier page may have left it to tell of the others.
 */
function changesOthers(editions: Editions, reader: Reader): boolean {
  const { view, known, isFirstPage } = reader;
  const { type, entry } = editions;
  if (isSeen(entry, view) || wasSeen(editions, reader)) return true;
  return (
    !isFirstPage &&
    entry.formerAudiences.some(
      ({ audience, until }) => known < until && isVisible(view.site, type, audience),
    )
  );
}

/** The `seq` of the last entry that changes what the site sees of an item. */
function lastCause(editions: Editions, reader: Reader): number {
  return causesOf(editions, reader).reduce(
    (last, cause) => Math.max(last, lastSeq(cause)),
    lastSeq(editions),
  );
}

/** The items that it refers to and of which it shows something else than the copy knows. */
function causesOf({ entry }: Editions, reader: Reader): Editions[] {
  const { view, known } = reader;
  if (!isPublic(entry) || view.replica.seq() <= known) return [];
  return referencesIn(entry.item).flatMap((reference: Reference) => {
    const other = editionsOf(reference, view);
    if (!other || lastSeq(other) <= known || lastFaceSeq(other) <= known) return [];
    return changesOthers(other, reader) ? [other] : [];
  });
}

/** The same for what is no more and for what others still see. */
const gone = { version: 'deleted', kind: 'DELETED', item: null } as const;

function changeOf(editions: Editions, seq: number, reader: Reader): SiteChange {
  const { view, known, isComplete, fallback } = reader;
  const { site } = view;
  const { type, entry } = editions;
  const { id } = entry;
  if (!isSeen(entry, view)) return { ...gone, seq, type, id, locales: [] };
  const read = withMachineEdition(entry, view);
  const { item } = read;
  const isUpdate = wasSeen(editions, reader) && isComplete;
  const changedOf = (of: Editions) =>
    localeTags.filter(
      (locale) =>
        Math.max(of.entry.localeSeqs[locale] ?? 0, of.machine?.localeSeqs[locale] ?? 0) > known,
    );
  const own = affectedLocales({
    ...{ item, site, fallback },
    changed: isUpdate ? changedOf(editions) : localesWithText(item),
  });
  const names = causesOf(editions, reader).flatMap((cause) =>
    isSeen(cause.entry, view)
      ? affectedLocales({
          ...{ item: withMachineEdition(cause.entry, view).item, site, fallback },
          changed: changedOf(cause),
        })
      : [],
  );
  return {
    ...{ seq, type, id, item },
    kind: isUpdate ? 'UPDATED' : 'CREATED',
    version: memoizedVersion(read, view),
    locales: localeTags.filter((locale) => own.includes(locale) || names.includes(locale)),
  };
}
