import type { Payload } from 'payload';
import { cleanLine, cleanLines } from '../clean-text.ts';
import { recordWork } from '../drafting/record-work.ts';
import type { EngineOf } from '../drafting/run-drafts.ts';
import { glossaryOf } from '../glossary/glossary-of.ts';
import { protectedRanges } from '../glossary/term-index.ts';
import { localeTags } from '../locales.ts';
import { readRecords, recordKey } from '../records/change-record.ts';
import type { LeafValue } from '../records/entry.ts';
import { madeStale } from '../records/made-stale.ts';
import type { Source, SourceLeaf, SourceLeaves } from '../records/read-source.ts';
import { hasText } from '../records/value.ts';
import { inputs } from '../review/messages.ts';
import { readEditions } from '../review/read-editions.ts';
import { ReviewError } from '../review/review-error.ts';
import { readSettings } from '../settings/read-settings.ts';
import { type Counter, counterOf, countWorks, type LocaleEstimate, priceOf } from './count-work.ts';

/** Texts of a document by id path that are not saved yet; null for one that was emptied. */
export type Unsaved = Readonly<Record<string, LeafValue | null>>;

/** What an edit makes stale in one locale, and what drafting that anew would do and cost. */
export type StaleLocale = LocaleEstimate & {
  /** Approved texts that the edit leaves behind, and the words of their new source. */
  staleTexts: number;
  words: number;
};

export type StaleEstimate = {
  /** The locales with such texts. */
  locales: StaleLocale[];
  words: number;
  characters: number;
  cost: number;
  currency: string;
};

type Edit = { collection: string; document: string; texts: Unsaved };

/**
 * Says which approved texts the unpublished changes of a document will make stale, saved ones and those
 * that are still in a form, and what a run would cost for them. Nothing is written.
 *
 * @throws ReviewError NOT_FOUND without the document.
 */
export async function estimateStale(
  payload: Payload,
  engineOf: EngineOf,
  { collection, document, texts }: Edit,
): Promise<StaleEstimate> {
  const { newest, published } = await readEditions(payload, { collection, document });
  if (!newest) {
    throw new ReviewError('NOT_FOUND', inputs.document, { field: 'document' });
  }
  const served: SourceLeaves = published?.leaves ?? new Map();
  const edited = withUnsaved(newest.leaves, served, texts);
  const keys = localeTags
    .filter((locale) => locale !== newest.locale)
    .map((locale) => ({ collection, document, locale }));
  const [settings, glossary, records] = await Promise.all([
    readSettings(payload),
    glossaryOf(payload),
    readRecords(payload, keys.map(recordKey)),
  ]);
  const protect = (plain: string) => protectedRanges(glossary, plain, newest.locale);
  const counters: Counter[] = [];
  const found: Pick<StaleLocale, 'staleTexts' | 'words'>[] = [];
  for (const key of keys) {
    const entries = records.get(recordKey(key))?.entries ?? [];
    const stale = madeStale(entries, { published: served, edited });
    if (stale.length === 0) continue;
    const counter = await counterOf(key.locale, engineOf, settings);
    const source = only(newest, edited, new Set(stale.map(({ path }) => path)));
    const work = recordWork({ ...key, collectionSlug: collection, entries }, source, protect);
    await countWorks(payload, work.leaves.length > 0 ? [work] : [], counter);
    counters.push(counter);
    found.push({
      staleTexts: stale.length,
      words: stale.reduce((sum, { words }) => sum + words, 0),
    });
  }
  const { locales, characters, cost, currency } = await priceOf(payload, counters, settings);
  const none = { staleTexts: 0, words: 0 };
  return {
    locales: locales.map((counted, index) => ({ ...counted, ...(found[index] ?? none) })),
    words: found.reduce((sum, { words }) => sum + words, 0),
    characters,
    cost,
    currency,
  };
}

/** The leaves as they will be once a form is saved. A new leaf has no text in any other locale yet. */
function withUnsaved(saved: SourceLeaves, published: SourceLeaves, texts: Unsaved): SourceLeaves {
  const edited = new Map(saved);
  for (const [path, value] of Object.entries(texts)) {
    const leaf = saved.get(path) ?? published.get(path);
    if (!leaf) continue;
    const written = asSaved(leaf, value);
    if (hasText(written)) edited.set(path, { ...leaf, value: written });
    else edited.delete(path);
  }
  return edited;
}

/** Texts are cleaned when they are saved; see `withCleanTexts` of the collections. */
function asSaved({ kind, oneLine }: SourceLeaf, value: LeafValue | null): LeafValue | null {
  if (kind !== 'text' || typeof value !== 'string') return value;
  return oneLine ? cleanLine(value) : cleanLines(value);
}

/** A source of some leaves alone: what a run finds to do then is about them. */
const only = (source: Source, leaves: SourceLeaves, paths: ReadonlySet<string>): Source => ({
  ...source,
  leaves: new Map([...leaves].filter(([path]) => paths.has(path))),
});
