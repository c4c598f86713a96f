import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, type Refused } from '../../../../translations/engines/engine-error.ts';
import { translateIsolating } from '../../../../translations/engines/isolate.ts';
import type { EngineBatch } from '../../../../translations/engines/types.ts';

const aBatch = (texts: string[]): EngineBatch => ({
  texts,
  tagged: false,
  source: 'ru',
  target: 'de',
});

/** An engine that refuses every batch with a text of these. */
function refusing(poisoned: Set<string>, refused: Refused = 'text') {
  let requests = 0;
  return {
    requests: () => requests,
    translate: async ({ texts }: EngineBatch) => {
      requests += 1;
      if (texts.some((text) => poisoned.has(text))) {
        throw new EngineError('ENGINE_REFUSED', 'no', { refused });
      }
      return texts.map((text) => ({ text: `${text}!`, billedCharacters: 1, model: null }));
    },
  };
}

describe('isolating', () => {
  it('finds the poisoned texts, and translates and bills each other one once', async () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(texts, fc.func(fc.boolean()), async (all, isPoisoned) => {
        const poisoned = new Set(all.filter(isPoisoned));
        let billed = 0;
        const results = await translateIsolating(refusing(poisoned), aBatch(all), {
          onBilled: (characters) => {
            billed += characters;
          },
        });
        const shown = results.map((one) => ('text' in one ? one.text.text : one.problem.code));
        expect(shown).toEqual(
          all.map((text) => (poisoned.has(text) ? 'ENGINE_REFUSED' : `${text}!`)),
        );
        expect(billed).toBe(all.length - poisoned.size);
      }),
    );
  });

  it('of one text among fifty takes a dozen requests', async () => {
    const texts = Array.from({ length: 50 }, (_, index) => String(index));
    const engine = refusing(new Set(['17']));
    await translateIsolating(engine, aBatch(texts));
    expect(engine.requests()).toBeLessThanOrEqual(13);
  });

  it.each<Refused>(['key', 'locale', 'glossary'])(
    'does not split for what a smaller batch cannot cure: %s',
    async (refused) => {
      const engine = refusing(new Set(['a']), refused);
      await expect(translateIsolating(engine, aBatch(['a', 'b']))).rejects.toMatchObject({
        field: refused,
      });
      expect(engine.requests()).toBe(1);
    },
  );

  it('does not split for a quota or for a cancelled run', async () => {
    for (const error of [
      new EngineError('ENGINE_QUOTA', 'no characters'),
      new DOMException('stopped', 'AbortError'),
    ]) {
      const engine = { translate: async () => Promise.reject(error) };
      await expect(translateIsolating(engine, aBatch(['a', 'b']))).rejects.toBe(error);
    }
  });
});
