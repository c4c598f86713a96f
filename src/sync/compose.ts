import { isLocale, type Locale, type Localized } from '../../translations/locales.ts';
import type { LeafNode } from '../../translations/overlay/leafTree.ts';
import { visitLeaves } from '../../translations/overlay/visitLeaves.ts';
import { liveText, type TranslationEntry } from '../../translations/records/entry.ts';
import { hashOf, hasText } from '../../translations/records/value.ts';
import type { TranslationSummary } from '../feed/items/common.ts';

/** A document read in locale `all`: its localized leaves are maps from locale to value. */
export type RawDocument = Record<string, unknown> & { id: string; sourceLocale?: Locale };

export type Composed = {
  /** The document with every localized leaf as a map of what may be served, by locale. */
  doc: RawDocument;
  translations: Partial<Record<Locale, TranslationSummary>>;
};

type Tally = { served: number; stale: boolean; reviewedAt: string | null };

/**
 * Puts published source text and approved translations together. A text is served in a locale only
 * where the source has text: what the editor has taken away is gone in every language.
 *
 * @param records entries by locale.
 */
export function compose(
  stored: RawDocument,
  tree: readonly LeafNode[],
  records: ReadonlyMap<Locale, readonly TranslationEntry[]>,
): Composed {
  const doc = structuredClone(stored);
  const source = doc.sourceLocale;
  if (!isLocale(source)) {
    return { doc, translations: {} };
  }
  const approved = new Map(
    [...records].map(([locale, entries]) => [locale, new Map(entries.map((e) => [e.path, e]))]),
  );
  const tallies = new Map<Locale, Tally>();
  let total = 0;
  visitLeaves(tree, doc, ({ path, holder, name }) => {
    const stored = holder[name] as Localized<unknown> | null | undefined;
    const text = stored?.[source];
    const served: Localized<unknown> = {};
    holder[name] = served;
    if (!hasText(text)) {
      return;
    }
    total += 1;
    served[source] = text;
    for (const [locale, entries] of approved) {
      const entry = entries.get(path);
      const live = entry && liveText(entry, text);
      if (live && locale !== source) {
        served[locale] = live.value;
        tallies.set(locale, count(tallies.get(locale), live, hashOf(text)));
      }
    }
  });
  return { doc, translations: summaries(source, total, tallies) };
}

function count(
  tally: Tally = { served: 0, stale: false, reviewedAt: null },
  live: { sourceHash: string; at: string },
  sourceHash: string,
): Tally {
  return {
    served: tally.served + 1,
    stale: tally.stale || live.sourceHash !== sourceHash,
    reviewedAt: !tally.reviewedAt || live.at > tally.reviewedAt ? live.at : tally.reviewedAt,
  };
}

function summaries(source: Locale, total: number, tallies: ReadonlyMap<Locale, Tally>) {
  const result: Partial<Record<Locale, TranslationSummary>> = {
    [source]: { state: 'source', reviewedAt: null, stale: false, completeness: 1 },
  };
  for (const [locale, { served, stale, reviewedAt }] of tallies) {
    result[locale] = { state: 'approved', reviewedAt, stale, completeness: served / total };
  }
  return result;
}
