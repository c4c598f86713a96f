import type { ConceptDocument } from '../concepts/concept-of.ts';
import { plainTerm } from '../concepts/plain-term.ts';
import type { ConceptDraft } from './types.ts';

const prefix = 'polyclinic-';

/** The id of a concept of ours in an export; as XML has ids, with no sign but letters, digits, `-` and `_`. */
export const ownConceptId = (externalId: string): string =>
  prefix + Buffer.from(externalId).toString('base64url');

/** The external id of a concept that an export of ours gave this id; null for another's. */
export function externalIdOfOwn(id: string): string | null {
  if (!id.startsWith(prefix)) return null;
  const externalId = Buffer.from(id.slice(prefix.length), 'base64url').toString();
  return ownConceptId(externalId) === id && externalId !== '' ? externalId : null;
}

/**
 * A concept of ours that comes back: TBX has no name for a concept, and a line for each of its texts.
 * What says the same is as it is here, so that it changes nothing.
 */
export function asHere(draft: ConceptDraft, existing: ConceptDocument): ConceptDraft {
  const { concept } = existing;
  const words = (['definition', 'note', 'domain'] as const).flatMap((name) => {
    const here = existing[name];
    return here && plainTerm(here) === draft[name] ? [[name, here] as const] : [];
  });
  return { ...draft, concept, ...Object.fromEntries(words) };
}
