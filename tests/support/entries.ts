import {
  missingEntry,
  type Suggestion,
  type TranslationEntry,
} from '../../translations/records/entry.ts';
import type { SourceLeaf } from '../../translations/records/read-source.ts';
import { hashOf } from '../../translations/records/value.ts';

/** A leaf of a document whose text is `source`. */
export function aLeaf(fields: Partial<SourceLeaf> = {}): SourceLeaf {
  return {
    path: 'summary',
    kind: 'text',
    clinical: false,
    person: false,
    value: 'Первый',
    ...fields,
  };
}

/** The working text of a leaf, in review beside the source text «Первый». */
export function anEntry(fields: Partial<TranslationEntry> = {}): TranslationEntry {
  const hash = hashOf('Первый');
  return {
    ...missingEntry('summary', 'text', hash),
    state: 'inReview',
    value: 'الأول',
    origin: 'human',
    sourceText: 'Первый',
    by: 'writer',
    at: '2026-01-01T00:00:00.000Z',
    ...fields,
  };
}

/** What a machine proposes for the source text «Первый». */
export function aSuggestion(fields: Partial<Suggestion> = {}): Suggestion {
  return {
    value: 'اقتراح',
    sourceHash: hashOf('Первый'),
    origin: 'machine',
    segments: [],
    checks: [],
    at: '2026-01-01T00:00:00.000Z',
    ...fields,
  };
}
