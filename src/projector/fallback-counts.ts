import type { Locale } from '../../translations/locales.ts';
import { isMachineEdition, publicTypeOf } from '../contract/editions.ts';
import { type Audience, isPublicItem, type PublicType, type SiteItem } from '../contract/index.ts';
import { localesWithText } from '../feed/locale/about.ts';
import { localesOf } from '../feed/locale/reading.ts';
import { isVisible } from '../feed/scope/visible.ts';
import { followLog, type ReadableLog } from '../feed-log/follow.ts';
import { entryKey } from '../feed-log/plan.ts';
import type { FeedLog, LogEntry } from '../feed-log/types.ts';
import { pause } from './with-lease.ts';

/** What a site's readers get in one of its locales. */
type LocaleFallback = {
  locale: Locale;
  /** Documents that the site is served, and those of them without a text of their own in the locale. */
  documents: number;
  fallback: number;
  /** Those whose only texts of the locale are a machine's, which the site takes. */
  machineOnly: number;
};

type SiteFallback = { id: string; name: string; locales: LocaleFallback[] };

/**
 * Counts for each active site and each of its locales how many of the documents that it is served have no
 * text at all in that locale, by the rules that the feed serves by: its readers get them in another one. A
 * machine's text is one for the sites that take it.
 *
 * The counts are brought on by the log at every question; the first one reads all of it, which takes seconds of
 * a log of 100,000 documents.
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

/** Without its keys, which nobody has to know here, and its documents. */
type Site = Omit<SiteItem, 'keys' | 'trusted'>;

/** Documents that no site can tell apart by what is counted here. */
type Group = {
  type: PublicType;
  audience: Audience;
  /** Locales with text, for sites that take no machine's texts and for those that do. */
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
    machineOnly: sum(
      seen.filter((group) => group[edition].includes(locale) && !group.plain.includes(locale)),
    ),
  }));
}

/**
 * What the entries of the log say of sites, documents and the machine editions of these. Each entry moves
 * its document from one group to another: nothing is gone through as a whole, and of a document its key is kept alone.
 */
function createKnown() {
  const sites = new Map<string, Site>();
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  /** Locales of machine editions, by the key of their document; equal lists are one. */
  const editions = new Map<string, readonly Locale[]>();
  const lists = new Map<string, readonly Locale[]>();

  function put(entry: LogEntry): void {
    const { type, id, item } = entry;
    const publicType = publicTypeOf(type);
    if (!publicType) putSite(entryKey(entry), item);
    else {
      const key = entryKey({ type: publicType, id });
      const shown = item && isPublicItem(item) ? localesWithText(item) : null;
      if (isMachineEdition(type)) putEdition(key, shown);
      else putDocument(key, shown && { type: publicType, audience: entry.audience, plain: shown });
    }
  }

  function putSite(key: string, item: LogEntry['item']): void {
    if (item?.type === 'site') sites.set(key, siteOf(item));
    else sites.delete(key);
  }

  function putEdition(key: string, shown: readonly Locale[] | null): void {
    if (shown) editions.set(key, oneOf(shown));
    else editions.delete(key);
    putDocument(key, groupOf.get(key) ?? null);
  }

  function putDocument(
    key: string,
    document: Pick<Group, 'type' | 'audience' | 'plain'> | null,
  ): void {
    const before = groupOf.get(key);
    groupOf.delete(key);
    if (before) before.count -= 1;
    if (!document) return;
    const { type, audience, plain } = document;
    const machine = editions.get(key) ?? plain;
    const name = JSON.stringify([type, audience, plain, machine]);
    const group = groups.get(name) ?? { type, audience, plain, machine, count: 0 };
    groups.set(name, group);
    groupOf.set(key, group);
    group.count += 1;
  }

  function oneOf(locales: readonly Locale[]): readonly Locale[] {
    const name = locales.join(' ');
    const list = lists.get(name) ?? locales;
    lists.set(name, list);
    return list;
  }

  return {
    put,
    clear() {
      for (const known of [sites, groups, groupOf, editions]) known.clear();
    },
    sites: () => [...sites.values()],
    groups() {
      for (const [name, { count }] of groups) if (count === 0) groups.delete(name);
      return [...groups.values()];
    },
  };
}

const siteOf = ({ keys: _keys, trusted: _trusted, ...site }: SiteItem): Site => site;

/** How often it is looked whether the log has moved, in milliseconds. */
const EVERY_MS = 5_000;

/** The note that holds the counts. */
const NOTE = 'fallbacks';

/**
 * Keeps a note of what the readers of each site get in another language, while the lease lasts. The first count of
 * a process reads the whole log, which takes seconds of a large one: a worker has them, the admin reads the note.
 *
 * @throws AbortError when the signal comes while the log is read.
 */
export async function keepFallbackCounts(
  log: Pick<FeedLog, 'head' | 'read' | 'marks'>,
  signal: AbortSignal,
): Promise<void> {
  const counts = createFallbackCounts(async () => ({
    head: () => log.head(),
    read: async (range) => {
      signal.throwIfAborted();
      return log.read(range);
    },
  }));
  for (let noted = await log.marks.recall(NOTE); !signal.aborted; ) {
    const now = JSON.stringify(await counts());
    if (now !== noted) await log.marks.remember(NOTE, now);
    noted = now;
    await pause(EVERY_MS, signal);
  }
}

/** The counts as a worker has noted them last; none before the first time. */
export async function readFallbackCounts({
  marks,
}: Pick<FeedLog, 'marks'>): Promise<SiteFallback[]> {
  const noted = await marks.recall(NOTE);
  return noted === null ? [] : JSON.parse(noted);
}
