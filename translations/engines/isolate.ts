import { PolyclinicError } from '../../src/errors.ts';
import type { EngineBatch, EngineText, TranslationEngine } from './types.ts';

/** What became of a text: its translation, or why it has none. */
export type Isolated = { text: EngineText } | { problem: PolyclinicError };

/**
 * Translates a batch; one that the engine refuses for a text, or answers in a broken way, is split
 * in halves until the text that is to blame is alone. The others get their translations.
 *
 * @param onBilled told what each request cost, as soon as it has been answered.
 * @returns a result a text, in order.
 * @throws what concerns every text alike: ENGINE_QUOTA, ENGINE_BUSY, ENGINE_REFUSED for the key, the
 * locale or the glossary, and the signal's reason. What was translated before has been billed.
 */
export async function translateIsolating(
  engine: Pick<TranslationEngine, 'translate'>,
  batch: EngineBatch,
  options: { signal?: AbortSignal; onBilled?: (characters: number) => void } = {},
): Promise<Isolated[]> {
  if (batch.texts.length === 0) return [];
  try {
    const texts = await engine.translate(batch, options.signal);
    options.onBilled?.(texts.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0));
    return texts.map((text) => ({ text }));
  } catch (error) {
    if (!mayBeOneText(error)) throw error;
    if (batch.texts.length === 1) return [{ problem: error }];
    const half = Math.ceil(batch.texts.length / 2);
    const part = (texts: readonly string[]) =>
      translateIsolating(engine, { ...batch, texts }, options);
    const first = await part(batch.texts.slice(0, half));
    return [...first, ...(await part(batch.texts.slice(half)))];
  }
}

function mayBeOneText(error: unknown): error is PolyclinicError {
  if (!(error instanceof PolyclinicError)) return false;
  const refusesText = error.code === 'ENGINE_REFUSED' && error.field === 'text';
  return refusesText || error.code === 'ENGINE_BROKEN';
}
