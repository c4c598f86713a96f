import { createHash } from 'node:crypto';
import { canonical } from '../../../records/value.ts';
import { brokenTerms } from '../../concepts/broken-terms.ts';
import type { ConceptDocument } from '../../concepts/concept-of.ts';
import { termsMessage } from '../../concepts/messages.ts';
import type { ConceptTerm } from '../../concepts/types.ts';
import type { ConceptDraft } from '../types.ts';

/** What an import writes of a concept. */
export type ConceptData = Omit<ConceptDocument, 'id' | 'updatedAt' | 'terms'> & {
  terms: readonly ConceptTerm[];
};

export type Merged =
  | { outcome: 'created' | 'updated'; data: Partial<ConceptData>; reasons: string[] }
  | { outcome: 'unchanged'; reasons: string[] }
  | { outcome: 'refused'; reasons: string[] };

const described = ['definition', 'note', 'domain', 'doNotTranslate', 'caseSensitive'] as const;

/**
 * What becomes of a concept by an import. A row that is the same as at the last import changes
 * nothing, so that what people have corrected since stays. Otherwise the file's words are taken: its
 * preferred term replaces a locale's, its other terms are added, nothing else is removed.
 */
export function mergeDraft(
  draft: ConceptDraft,
  externalId: string,
  existing: ConceptDocument | undefined,
): Merged {
  const importedHash = hashOfDraft(draft);
  if (existing?.importedHash === importedHash) {
    return { outcome: 'unchanged', reasons: [] };
  }
  const said = Object.fromEntries(
    described.filter((name) => draft[name] !== undefined).map((name) => [name, draft[name]]),
  );
  const { concept } = draft;
  if (!existing) {
    const data = { externalId, importedHash, concept, terms: draft.terms, ...said };
    return { outcome: 'created', data, reasons: [] };
  }
  const { terms, replaced } = mergeTerms(termsOf(existing), draft.terms);
  const broken = brokenTerms(terms);
  if (broken) {
    return { outcome: 'refused', reasons: [termsMessage(broken, 'en')] };
  }
  const before = { ...existing, terms: termsOf(existing) };
  const data = { concept, terms, ...said };
  const changed = Object.entries(data).filter(
    ([name, value]) => canonical(before[name as 'terms'] ?? null) !== canonical(value),
  );
  if (changed.length === 0) {
    return { outcome: 'unchanged', reasons: [] };
  }
  const fields = changed.map(([name]) => name).join(', ');
  const reasons = [`Changed: ${fields}.`, ...replaced];
  return { outcome: 'updated', data: { ...Object.fromEntries(changed), importedHash }, reasons };
}

/** The terms with those of the file, and which preferred ones were replaced. */
function mergeTerms(before: readonly ConceptTerm[], drafted: readonly ConceptTerm[]) {
  const isNamed = ({ locale, term }: ConceptTerm) =>
    drafted.some((other) => other.locale === locale && other.term === term);
  const successor = ({ locale, status }: ConceptTerm) =>
    status === 'preferred'
      ? drafted.find((other) => other.locale === locale && other.status === 'preferred')
      : undefined;
  const replaced = before.flatMap((term) => {
    const next = isNamed(term) ? undefined : successor(term);
    return next ? [`${term.locale}: “${term.term}” became “${next.term}”.`] : [];
  });
  const kept = before.flatMap((term) => {
    const same = drafted.find(
      ({ locale, term: word }) => locale === term.locale && word === term.term,
    );
    return same ? [same] : successor(term) ? [] : [term];
  });
  const isKept = ({ locale, term }: ConceptTerm) =>
    kept.some((other) => other.locale === locale && other.term === term);
  return { terms: [...kept, ...drafted.filter((term) => !isKept(term))], replaced };
}

/** As they are stored, without the ids of rows. */
function termsOf({ terms }: ConceptDocument): ConceptTerm[] {
  return (terms ?? []).map(({ locale, term, status }) => ({ locale, term, status }) as ConceptTerm);
}

function hashOfDraft({ line: _line, id: _id, ...said }: ConceptDraft): string {
  return createHash('sha256').update(canonical(said)).digest('base64url').slice(0, 22);
}
