import type { Locale } from '../../../translations/locales.ts';
import { machineEdition, publicTypeOf } from '../items/editions.ts';
import type { PublicItem, PublicType, SiteItem } from '../items/index.ts';
import type { Reference } from '../items/relations.ts';
import { chainFor, localesOf, readingOf } from '../locale/reading.ts';
import { faceSeqOf } from '../log/plan.ts';
import type { LogEntry } from '../log/types.ts';
import type { View } from '../replica/view.ts';

/**
 * The locales of a site in which an item reads differently when the text of some locales changed:
 * those locales, and every one that falls back to them because its own text is not complete.
 */
export function affectedLocales({
  item,
  changed,
  site,
  fallback,
}: {
  item: PublicItem;
  changed: readonly Locale[];
  site: SiteItem;
  /** The reader's own chain; otherwise the site's. */
  fallback?: readonly Locale[] | null;
}): Locale[] {
  return localesOf(site).filter((locale) => {
    if (changed.includes(locale)) return true;
    if (locale === item.sourceLocale) return false;
    if ((item.translations[locale]?.completeness ?? 0) >= 1) return false;
    return chainFor(readingOf({ requested: locale, fallback, site }), item).some((each) =>
      changed.includes(each),
    );
  });
}

/** The last change of an item, and that of its machine edition for a site that takes those. */
export type Editions = { type: PublicType; entry: LogEntry; machine: LogEntry | undefined };

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
export function editionsFor(told: LogEntry, reader: Reader): Editions | null {
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
