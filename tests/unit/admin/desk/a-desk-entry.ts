import type { DeskEntry } from '../../../../translations/desk/types.ts';
import type { TermMatch } from '../../../../translations/glossary/types.ts';
import { segmentsOf } from '../../../../translations/segments/segments-of.ts';

/** A text of the editor whose source is `source`; nobody has translated it. */
export function aDeskEntry(fields: Partial<DeskEntry> = {}): DeskEntry {
  const source = fields.source ?? 'Приём 20 человек в день';
  return {
    path: 'summary',
    kind: typeof source === 'string' ? 'text' : 'richText',
    state: 'missing',
    origin: null,
    by: null,
    engines: [],
    approvedBy: null,
    at: null,
    newestHash: 'newest',
    stale: false,
    live: false,
    clinical: false,
    person: false,
    oneLine: false,
    checks: [],
    comments: [],
    suggestion: null,
    override: null,
    source,
    isPublished: true,
    value: null,
    previousSource: null,
    reader: null,
    segments: segmentsOf(source).map(({ key, text, hash }) => ({
      key,
      source: text,
      sourceHash: hash,
      target: null,
      terms: [],
      twins: [],
    })),
    ...fields,
  };
}

/** A term that the glossary found. */
export function aTerm(fields: Partial<TermMatch> = {}): TermMatch {
  return {
    concept: 'one',
    found: 'слово',
    start: 0,
    end: 5,
    target: null,
    accepted: [],
    forbidden: [],
    doNotTranslate: false,
    caseSensitive: false,
    ...fields,
  };
}
