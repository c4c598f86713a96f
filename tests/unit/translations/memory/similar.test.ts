import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../../translations/memory/similar/edges-of.ts';
import { likeness } from '../../../../translations/memory/similar/likeness.ts';
import { tokensOf } from '../../../../translations/memory/similar/tokens-of.ts';

const alike = (a: string, b: string) => likeness(tokensOf(a, 'ru'), tokensOf(b, 'ru'));

describe('likeness', () => {
  it.each([
    ['Клиника принимает пациентов из Кореи', 'Клиника принимает пациентов из Японии', 0.8],
    ['Клиника принимает', 'клиника, принимает!', 1],
    ['Клиника', 'Больница', 0],
    ['', '', 1],
  ])('of “%s” and “%s” is %d', (a, b, expected) => {
    expect(alike(a, b)).toBeCloseTo(expected);
  });

  it('is the same both ways, and 1 for the same alone', () => {
    const tokens = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a));
        expect(likeness(a, b) === 1).toBe(a.join() === b.join());
      }),
    );
  });
});

describe('edgesOf', () => {
  const locales = { source: 'ru', target: 'en' } as const;

  it('does not mind tags, case and numbers', () => {
    const one = edgesOf('<g1>В клинике</g1> 30 коек', locales);
    expect(one).toEqual({ opening: 'ru|en|в клинике', closing: 'ru|en|# коек' });
    expect(edgesOf('в клинике — 45 коек', locales)).toEqual(one);
  });
});
