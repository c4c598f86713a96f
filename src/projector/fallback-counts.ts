import type { Locale } from '../../translations/locales.ts';
import { isMachineEdition, machineEdition, publicTypeOf } from '../contract/editions.ts';
import { type Audience, isPublicItem, type PublicType, type SiteItem } from '../contract/index.ts';
import { localesWithText } from '../feed/locale/about.ts';
import { localesOf } from '../feed/locale/reading.ts';
import { isVisible } from '../feed/scope/visible.ts';
import { followLog, type ReadableLog } from '../feed-log/follow.ts';
import { entryKey } from '../feed-log/plan.ts';
import type { LogEntry } from '../feed-log/types.ts';

/** What a site's readers get in one of its locales. */
export type LocaleFallback = {
  locale: Locale;
  /** Documents that the site is served, and those of them without a text of their own in the locale. */
  documents: number;
  fallback: number;
};

export type SiteFallback = { id: string; name: string; locales: LocaleFallback[] };

/**
 * Counts for each active site and each of its locales how many of the documents that it is served have no
 * text at all in that locale, by the rules that the feed serves by: its readers get them in another one. A
 * machine's text is one for the sites that take it.
 *
 * The counts are brought on by the log at every question; the first one reads all of it.
 *
 * @param open opens the log, at the first question and again after a failure.
 */
export function createFallbackCounts(
  open: () => Promise<ReadableLog>,
): () => Promise<SiteFallback[]> {
  const known = createKnown();
  const upToNow = followLog(open, known);
  return async () => {
    await upToNow();
    const groups = known.groups();
    return known
      .sites()
      .filter(({ active }) => active)
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((site) => ({ id: site.id, name: site.name, locales: countsOf(site, groups) }));
  };
}

type Site = Pick<
  SiteItem,
  'id' | 'name' | 'active' | 'locales' | 'types' | 'countries' | 'destinations' | 'machineTexts'
>;

type Known = { type: PublicType; id: string; audience: Audience; withText: readonly Locale[] };

/** Documents that no site can tell apart by what is counted here. */
type Group = Pick<Known, 'type' | 'audience'> & {
  plain: readonly Locale[];
  machine: readonly Locale[];
  count: number;
};

function countsOf(site: Site, groups: readonly Group[]): LocaleFallback[] {
  const seen = groups.filter(({ type, audience }) => isVisible(site, type, audience));
  const edition = site.machineTexts ? 'machine' : 'plain';
  const sum = (counted: readonly Group[]) => counted.reduce((total, { count }) => total + count, 0);
  return localesOf(site).map((locale) => ({
    locale,
    documents: sum(seen),
    fallback: sum(seen.filter((group) => !group[edition].includes(locale))),
  }));
}

/** What the entries of the log say of sites, documents and the machine editions of these. */
function createKnown() {
  const sites = new Map<string, Site>();
  const documents = new Map<string, Known>();
  const editions = new Map<string, readonly Locale[]>();
  let groups: Group[] | undefined;

  function put(entry: LogEntry): void {
    const { type, id, item, audience } = entry;
    const key = entryKey(entry);
    groups = undefined;
    for (const known of [sites, documents, editions]) known.delete(key);
    if (item?.type === 'site') sites.set(key, siteOf(item));
    const publicType = publicTypeOf(type);
    if (!item || !publicType || !isPublicItem(item)) return;
    const withText = localesWithText(item);
    if (isMachineEdition(type)) editions.set(key, withText);
    else documents.set(key, { type: publicType, id, audience, withText });
  }

  function grouped(): Group[] {
    const byName = new Map<string, Group>();
    for (const { type, id, audience, withText: plain } of documents.values()) {
      const machine = editions.get(entryKey({ type: machineEdition(type), id })) ?? plain;
      const name = JSON.stringify([type, audience, plain, machine]);
      const group = byName.get(name) ?? { type, audience, plain, machine, count: 0 };
      group.count += 1;
      byName.set(name, group);
    }
    return [...byName.values()];
  }

  return {
    put,
    clear() {
      groups = undefined;
      for (const known of [sites, documents, editions]) known.clear();
    },
    sites: () => [...sites.values()],
    groups() {
      groups ??= grouped();
      return groups;
    },
  };
}

/** Without its keys, which nobody has to know here. */
const siteOf = ({
  id,
  name,
  active,
  locales,
  types,
  countries,
  destinations,
  machineTexts,
}: SiteItem): Site => ({
  id,
  name,
  active,
  locales,
  types,
  countries,
  destinations,
  machineTexts,
});
