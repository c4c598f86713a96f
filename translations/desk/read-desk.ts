import type { Payload } from 'payload';
import { glossaryOf } from '../glossary/glossary-of.ts';
import { findTerms } from '../glossary/term-index.ts';
import { fallbackOf, type Locale } from '../locales.ts';
import {
  type RecordKey,
  readRecords,
  recordKey,
  type TranslationRecord,
} from '../records/change-record.ts';
import { isGone, isStale, liveText, type TranslationEntry } from '../records/entry.ts';
import type { SourceLeaf, SourceLeaves } from '../records/read-source.ts';
import { inStep } from '../records/transitions/in-step.ts';
import { hashOf, hasText } from '../records/value.ts';
import { entrySummary } from '../review/entry-summary.ts';
import { inputs } from '../review/messages.ts';
import { readEditions } from '../review/read-editions.ts';
import { readOverrides } from '../review/read-overrides.ts';
import { badInput, ReviewError } from '../review/review-error.ts';
import { twinsByPath } from '../review/twins-by-path.ts';
import { alignSegments } from '../segments/align-segments.ts';
import { plainOf } from '../segments/plain-of.ts';
import { retag } from '../segments/retag.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import type { SourceSegment } from '../segments/types.ts';
import { madeBy } from './made-by.ts';
import type { Desk, DeskEntry, DeskSegment } from './types.ts';

/**
 * Everything of a document in a locale that a translator or a reviewer has before them.
 *
 * @throws ReviewError NOT_FOUND without the document; BAD_INPUT for the document's own locale.
 */
export async function readDesk(payload: Payload, key: RecordKey): Promise<Desk> {
  const { collection, document, locale } = key;
  const chain = fallbackOf(locale).map((each) => ({ ...key, locale: each }));
  const [records, { newest, published }, glossary, overrides] = await Promise.all([
    readRecords(payload, [key, ...chain].map(recordKey)),
    readEditions(payload, { collection, document }),
    glossaryOf(payload),
    readOverrides(payload, key),
  ]);
  if (!newest) throw new ReviewError('NOT_FOUND', inputs.document, { field: 'document' });
  if (newest.locale === locale) throw badInput('locale', 'sourceLocale');
  const record = records.get(recordKey(key));
  const sources = { newest: newest.leaves, published: published?.leaves ?? new Map(), overrides };
  const entries = inStep(record?.entries ?? [], newest.leaves).filter((entry) => !isGone(entry));
  const where = { key, source: newest.locale };
  const twins = await twinsByPath(payload, where, [...newest.leaves.values()]);
  const served = servedBy(chain, { records, source: newest.locale, published: sources.published });
  const ofSegment =
    (path: string) =>
    (segment: SourceSegment): Omit<DeskSegment, 'target'> => ({
      key: segment.key,
      source: segment.text,
      sourceHash: segment.hash,
      terms: findTerms(glossary, {
        text: plainOf(segment.text),
        source: newest.locale,
        target: locale,
      }),
      twins: twins.get(path)?.get(segment.hash) ?? [],
    });
  return {
    collection,
    document,
    locale,
    title: newest.title,
    sourceLocale: newest.locale,
    assignee: record?.assignee ?? null,
    due: record?.due ?? null,
    entries: entries.flatMap((entry): DeskEntry[] => {
      const leaf = newest.leaves.get(entry.path);
      if (!leaf || !hasText(leaf.value)) return [];
      const live = liveText(entry, sources.published.get(entry.path)?.value);
      return [
        {
          ...entrySummary(entry, sources),
          ...madeBy(entry),
          person: leaf.person,
          oneLine: leaf.oneLine ?? false,
          source: leaf.value,
          isPublished: hashOf(sources.published.get(entry.path)?.value) === entry.newestHash,
          value: entry.value,
          previousSource: isStale(entry) && entry.sourceText ? entry.sourceText : null,
          segments: segmentsBeside(entry, leaf).map(({ segment, target }) => ({
            ...ofSegment(entry.path)(segment),
            target,
          })),
          reader: live ? { locale, value: live.value } : served(entry.path),
        },
      ];
    }),
  };
}

/** The newest source's segments with the wording's; none where a rich text does not line up with it. */
function segmentsBeside(
  { kind, value, segments }: TranslationEntry,
  leaf: SourceLeaf,
): { segment: SourceSegment; target: string | null }[] {
  if (!hasText(leaf.value)) return [];
  const newest = segmentsOf(leaf.value);
  if (kind === 'text' || value === null)
    return newest.map((segment) => ({ segment, target: null }));
  if (segments.length === 0) return [];
  const counterparts = alignSegments(segments, newest);
  return newest.map((segment, at) => {
    const counterpart = counterparts[at];
    const before = counterpart ? segments[counterpart.index] : undefined;
    if (!before?.target) return { segment, target: null };
    const { source, target } = before;
    return {
      segment,
      target: counterpart?.same ? retag({ source, target }, segment.text).target : target,
    };
  });
}

type Chain = {
  records: ReadonlyMap<string, TranslationRecord>;
  source: Locale;
  published: SourceLeaves;
};

/** What a reader is served where the locale has no approved text: the first of its chain that has. */
function servedBy(keys: readonly RecordKey[], { records, source, published }: Chain) {
  return (path: string): DeskEntry['reader'] => {
    const text = published.get(path)?.value;
    if (!hasText(text)) return null;
    for (const key of keys) {
      if (key.locale === source) break;
      const entry = records.get(recordKey(key))?.entries.find((each) => each.path === path);
      const live = entry && liveText(entry, text);
      if (live) return { locale: key.locale, value: live.value };
    }
    return { locale: source, value: text };
  };
}
