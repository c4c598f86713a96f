import type { Payload } from 'payload';
import type { LocaleEngine } from '../engines/engineFor.ts';
import type { TranslationEngine } from '../engines/types.ts';
import { glossaryOf } from '../glossary/glossaryOf.ts';
import { glossaryPairs } from '../glossary/glossaryPairs.ts';
import type { TermIndex } from '../glossary/termIndex.ts';

/** The glossary that each engine was last given by this process. */
const given = new WeakMap<TranslationEngine, TermIndex>();

/**
 * Gives an engine that heeds glossaries ours, if it has changed since this process last did.
 *
 * @throws PolyclinicError as the engine's calls do
 */
export async function syncGlossary(
  payload: Payload,
  found: LocaleEngine,
  signal: AbortSignal,
): Promise<void> {
  const { engine } = found;
  if (!engine?.syncGlossary || !found.engine || !found.capability.glossary) {
    return;
  }
  const glossary = await glossaryOf(payload);
  if (given.get(engine) !== glossary) {
    await engine.syncGlossary(glossaryPairs(glossary.concepts), signal);
    given.set(engine, glossary);
  }
}
