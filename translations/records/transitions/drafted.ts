import type { Finding } from '../../checks/types.ts';
import type { TranslatedSegment } from '../../segments/types.ts';
import type { LeafValue, Suggestion, TranslationEntry } from '../entry.ts';
import { canonical } from '../value.ts';
import { formerMachineTexts } from './former-machine-texts.ts';

/** What a machine made of a leaf. */
export type Draft = {
  path: string;
  value: LeafValue;
  /** Of the source text that it translates. */
  sourceHash: string;
  sourceText: string;
  segments: TranslatedSegment[];
  checks: Finding[];
  /** `memory` when every piece of it had been approved before. */
  origin: Suggestion['origin'];
};

/**
 * The entries after a machine's work. A machine writes only where there is no text, or over a
 * machine's that nobody has touched; everywhere else it proposes. A transliteration is only ever
 * proposed. This is the one way for a machine's text into a record.
 *
 * @returns the same array when nothing changed.
 */
export function withDrafts(
  entries: readonly TranslationEntry[],
  drafts: ReadonlyMap<string, Draft>,
  at: string,
): readonly TranslationEntry[] {
  const next = entries.map((entry) => {
    const draft = drafts.get(entry.path);
    return draft ? drafted(entry, draft, at) : entry;
  });
  return next.some((entry, index) => entry !== entries[index]) ? next : entries;
}

function drafted(entry: TranslationEntry, draft: Draft, at: string): TranslationEntry {
  const { value, sourceHash, sourceText, segments, checks, origin } = draft;
  const mayWrite = entry.state === 'missing' || entry.state === 'machine';
  if (!mayWrite || origin === 'transliteration') {
    return suggested(entry, { value, sourceHash, segments, checks, origin, at });
  }
  if (entry.sourceHash === sourceHash && isSame(entry.value, value)) {
    return entry;
  }
  return {
    ...entry,
    state: 'machine',
    value,
    origin,
    sourceHash,
    sourceText,
    segments,
    checks,
    by: null,
    at,
    machineTexts: formerMachineTexts(entry).filter((text) => text.sourceHash !== sourceHash),
    suggestion: null,
  };
}

function suggested(entry: TranslationEntry, suggestion: Suggestion): TranslationEntry {
  const { suggestion: before } = entry;
  const isKnown =
    before?.sourceHash === suggestion.sourceHash && isSame(before.value, suggestion.value);
  // A run that was under way does not bring back what a reviewer has just rejected.
  const isRejected = entry.state === 'rejected' && entry.sourceHash === suggestion.sourceHash;
  return isKnown || isRejected ? entry : { ...entry, suggestion };
}

const isSame = (one: LeafValue | null, other: LeafValue) =>
  one !== null && canonical(one) === canonical(other);
