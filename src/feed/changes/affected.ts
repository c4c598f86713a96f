import type { Locale } from '../../../translations/locales.ts';
import { machineEdition, publicTypeOf } from '../../contract/editions.ts';
import type { PublicType, SiteItem } from '../../contract/index.ts';
import type { Reference } from '../../contract/relations.ts';
import { faceSeqOf } from '../../feed-log/plan.ts';
import { chainFor, localesOf, type Reading, readingOf } from '../locale/reading.ts';
import type { About, ReplicaEntry } from '../replica/entry.ts';
import type { View } from '../replica/view.ts';

/** Finds the locales in which an item reads differently when the text of some locales changed. */
export type AffectedLocales = (about: About, changed: readonly Locale[]) => readonly Locale[];

/**
 * The locales of a site in which an item reads differently: those that changed, and every one that falls back
 * to them because its own text is not complete. Most items of a page have the same, which is found once.
 *
 * @param fallback the reader's own chain; otherwise the site's.
 */
export function createAffectedLocales(
  site: SiteItem,
  fallback?: readonly Locale[] | null,
): AffectedLocales {
  const readings = localesOf(site).map((requested) => readingOf({ requested, fallback, site }));
  const known = new Map<string, readonly Locale[]>();
  return (about, changed) => {
    if (changed.length === 0) return changed;
    const key = `${about.sourceLocale} ${about.complete} ${changed}`;
    const before = known.get(key);
    if (before) return before;
    const affected = readings
      .filter((reading) => isAffected(reading, about, changed))
      .map(({ requested }) => requested);
    known.set(key, affected);
    return affected;
  };
}

function isAffected(reading: Reading, about: About, changed: readonly Locale[]): boolean {
  const { requested } = reading;
  if (changed.includes(requested)) return true;
  if (requested === about.sourceLocale || about.complete.includes(requested)) return false;
  return chainFor(reading, about).some((each) => changed.includes(each));
}

/** The last change of an item, and that of its machine edition for a site that takes those. */
export type Editions = {
  type: PublicType;
  entry: ReplicaEntry;
  machine: ReplicaEntry | undefined;
};

type Reader = Pick<View, 'replica' | 'site'>;

/** The editions of an item that a site reads; null for what was never there. */
export function editionsOf({ type, id }: Reference, { replica, site }: Reader): Editions | null {
  const entry = replica.get(type, id);
  const machine = site.machineTexts ? replica.get(machineEdition(type), id) : undefined;
  return entry ? { type, entry, machine } : null;
}

/**
 * The editions of an item that an entry tells a site of. A change of two editions is told once, by
 * the later of their entries; null for the other, and for what is not for this site at all.
 */
export function editionsFor(told: ReplicaEntry, reader: Reader): Editions | null {
  const type = publicTypeOf(told.type);
  const editions = type && editionsOf({ type, id: told.id }, reader);
  return editions && lastSeq(editions) === told.seq ? editions : null;
}

/** When either of them last changed. */
export const lastSeq = ({ entry, machine }: Editions): number =>
  Math.max(entry.seq, machine?.seq ?? 0);

/** When that last changed which other items show of it. */
export const lastFaceSeq = ({ entry, machine }: Editions): number =>
  Math.max(faceSeqOf(entry), machine ? faceSeqOf(machine) : 0);
