import { type Locale, localeTags } from '../../../translations/locales.ts';
import { type PublicType, publicTypes } from '../../contract/index.ts';
import { placeOf } from '../../feed-log/plan.ts';
import type { LogEntry } from '../../feed-log/types.ts';
import type { ReplicaEntry } from '../replica/entry.ts';
import { withMachineEdition } from '../replica/machine-edition.ts';
import { versionFor } from '../replica/site-version.ts';
import { isPublic, type PublicEntry, type View } from '../replica/view.ts';
import { isVisible } from '../scope/visible.ts';
import {
  type AffectedLocales,
  type Editions,
  editionsFor,
  editionsOf,
  lastFaceSeq,
  lastSeq,
} from './affected.ts';
import { type LocaleSubstance, substanceSince } from './substance.ts';

/** A change as a site sees it. */
export type SiteChange = {
  /** Its place among all changes that the site could see; changes with one cause have the same. */
  seq: number;
  type: PublicType;
  id: string;
  kind: LogEntry['kind'];
  /** Of what the site sees. */
  version: string;
  locales: readonly Locale[];
  /** What changed, by locale; empty for what is new or gone. */
  substance: readonly LocaleSubstance[];
  /** As the site is served it; null when it is gone, for this site. */
  entry: PublicEntry | null;
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
  affected: AffectedLocales;
};

/**
 * The changes that an entry means to a site: that of its own item, and those of the items that refer
 * to it and show another name or one reference more or less, by type and id. An item is told of by
 * the last of all entries that change it.
 *
 * @param from what was told last of this entry; the rest is given.
 */
export function* toldBy(
  told: ReplicaEntry,
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
  if (!from) {
    const causes = causesOf(editions, reader);
    const own = isSeen(entry, view)
      ? lastCause(editions, causes) === told.seq
      : wasSeen(editions, reader);
    if (own) yield changeOf({ editions, causes }, seq, reader);
  }
  if (lastFaceSeq(editions) <= reader.known) return;
  const isFirst = from?.type === type && from.id === entry.id;
  const resumed = from && !isFirst ? from : undefined;
  const resumedAt = resumed ? publicTypes.indexOf(resumed.type as PublicType) : -1;
  for (const reference of replica.referrers({ type, id: entry.id })) {
    const { type: by, id } = reference;
    if (by === type && id === entry.id) continue;
    if (resumed && publicTypes.indexOf(by) < resumedAt) continue;
    if (by === resumed?.type && id <= resumed.id) continue;
    const referrer = editionsOf(reference, view);
    if (!referrer || !isSeen(referrer.entry, view)) continue;
    // Most have changed by themselves since, and are told of then.
    if (lastSeq(referrer) > told.seq) continue;
    const causes = causesOf(referrer, reader);
    if (lastCause(referrer, causes) === told.seq) {
      yield changeOf({ editions: referrer, causes }, seq, reader);
    }
  }
}

function isSeen(entry: ReplicaEntry, { site }: View): entry is ReplicaEntry & PublicEntry {
  return isPublic(entry) && isVisible(site, entry.type, entry.audience);
}

/** Whether the copy has the item, or may have it. */
function wasSeen({ type, entry }: Editions, { view: { site }, known, heard }: Reader): boolean {
  return (
    entry.formerAudiences.some(
      ({ audience, from, until }) =>
        from <= heard && known < until && isVisible(site, type, audience),
    ) || // Where only the machine edition, or another item, has changed since.
    (entry.isLive && entry.seq <= heard && isVisible(site, type, entry.audience))
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
function lastCause(editions: Editions, causes: readonly Editions[]): number {
  return causes.reduce((last, cause) => Math.max(last, lastSeq(cause)), lastSeq(editions));
}

/** The items that it refers to and of which it shows something else than the copy knows. */
function causesOf({ entry }: Editions, reader: Reader): Editions[] {
  const { view, known } = reader;
  if (!isPublic(entry) || view.replica.seq() <= known) return [];
  const causes: Editions[] = [];
  for (const reference of entry.about.references) {
    const other = editionsOf(reference, view);
    if (!other || lastSeq(other) <= known || lastFaceSeq(other) <= known) continue;
    if (changesOthers(other, reader)) causes.push(other);
  }
  return causes;
}

/** The locales in which an item's text has changed. */
function changedSince(known: number, { entry, machine }: Editions): Locale[] {
  const { localeSeqs } = entry;
  const ofMachine = machine?.localeSeqs ?? {};
  return localeTags.filter(
    (locale) => Math.max(localeSeqs[locale] ?? 0, ofMachine[locale] ?? 0) > known,
  );
}

/** The same for what is no more and for what others still see. */
const gone = { version: 'deleted', kind: 'DELETED', entry: null, substance: [] } as const;

function changeOf(
  { editions, causes }: { editions: Editions; causes: readonly Editions[] },
  seq: number,
  reader: Reader,
): SiteChange {
  const { view, known, isComplete, affected } = reader;
  const { type, entry } = editions;
  const { id } = entry;
  if (!isSeen(entry, view)) return { ...gone, seq, type, id, locales: [] };
  const read = withMachineEdition(entry, view);
  const isUpdate = wasSeen(editions, reader) && isComplete;
  const changed = isUpdate ? changedSince(known, editions) : read.about.withText;
  const own = affected(read.about, changed);
  const locales = causes.length === 0 ? own : withNames(own, causes, reader);
  return {
    seq,
    type,
    id,
    kind: isUpdate ? 'UPDATED' : 'CREATED',
    version: versionFor(read, view),
    locales,
    substance: isUpdate
      ? substanceSince(known, {
          editions,
          about: read.about,
          changed,
          locales,
          showsOthers: causes.length > 0,
          affected,
        })
      : [],
    entry: read,
  };
}

/** The locales in which an item reads differently, with those in which names that it shows do. */
function withNames(own: readonly Locale[], causes: readonly Editions[], reader: Reader): Locale[] {
  const { view, known, affected } = reader;
  const names = causes.flatMap((cause) => {
    if (!isSeen(cause.entry, view)) return [];
    return affected(withMachineEdition(cause.entry, view).about, changedSince(known, cause));
  });
  return localeTags.filter((locale) => own.includes(locale) || names.includes(locale));
}
