import type { Locale } from '../locales.ts';
import type { RecordKey, TranslationRecord } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import type { Source } from '../records/read-source.ts';
import type { Draft } from '../records/transitions/drafted.ts';
import { inStep } from '../records/transitions/in-step.ts';
import { hashOf } from '../records/value.ts';
import { type LeafWork, leafWork, type Protect } from './leaf-work.ts';
import { needsDraft } from './needs-draft.ts';
import { transliterate } from './transliterate.ts';

/** What there is to do for one record. */
export type RecordWork = {
  key: RecordKey;
  source: Source;
  leaves: readonly LeafWork[];
  /** Drafts that need no engine. */
  proposals: ReadonlyMap<string, Draft>;
};

/** The work of a record: the leaves that a machine may draft, and names to propose. */
export function recordWork(
  record: Pick<TranslationRecord, 'collectionSlug' | 'document' | 'locale' | 'entries'>,
  source: Source,
  protect: Protect,
): RecordWork {
  const { collectionSlug: collection, document, locale } = record;
  const waiting = inStep(record.entries, source.leaves).filter(needsDraft);
  const leaves: LeafWork[] = [];
  const proposals = new Map<string, Draft>();
  for (const entry of waiting) {
    const leaf = source.leaves.get(entry.path);
    if (leaf?.person) {
      const proposal = proposedName(entry, leaf.value, source.locale, locale);
      if (proposal) proposals.set(entry.path, proposal);
    } else if (leaf) {
      leaves.push(leafWork(entry, leaf, protect));
    }
  }
  return { key: { collection, document, locale }, source, leaves, proposals };
}

function proposedName(
  { path }: TranslationEntry,
  name: unknown,
  source: Locale,
  target: Locale,
): Draft | null {
  const value = typeof name === 'string' ? transliterate(name, source, target) : null;
  return value === null
    ? null
    : {
        path,
        value,
        sourceHash: hashOf(name),
        sourceText: String(name),
        segments: [],
        checks: [],
        origin: 'transliteration',
      };
}
