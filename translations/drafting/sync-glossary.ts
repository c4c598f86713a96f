import type { Payload } from 'payload';
import type { LocaleEngine } from '../engines/engine-for.ts';
import type { TranslationEngine } from '../engines/types.ts';
import { glossaryOf } from '../glossary/glossary-of.ts';
import { glossaryPairs } from '../glossary/glossary-pairs.ts';
import type { TermIndex } from '../glossary/term-index.ts';

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
