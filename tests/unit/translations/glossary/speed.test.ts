import { describe, expect, it } from 'vitest';
import { findTerms, termIndex } from '../../../../translations/glossary/term-index.ts';
import { localeTags } from '../../../../translations/locales.ts';
import { aConcept } from './some-concepts.ts';

/** Milliseconds of the fastest of some runs: a busy machine slows some of them. */
function fastest(run: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

describe('findTerms', () => {
  it('takes well under a millisecond for 300 concepts and 1,000 characters', () => {
    // A tenth of them begin with the same word, as in real glossaries.
    const named = (number: number) =>
      number % 10 === 0 ? `острая болезнь ${number}` : `бронхит${number} лёгких`;
    const concepts = Array.from({ length: 300 }, (_, number) =>
      aConcept(String(number), { ru: named(number), en: `disease ${number}` }),
    );
    const index = termIndex(concepts);
    const text = 'При острой болезни 70 и других недугах врач назначает лечение дома. '.repeat(15);
    const find = () => findTerms(index, { text, source: 'ru', target: 'en' });
    expect(find()).toHaveLength(15);
    expect(fastest(find, 30)).toBeLessThan(1);
  });

  it.each(localeTags)('is not slowed down by odd texts in %s', (source) => {
    const index = termIndex([
      aConcept('a', { [source]: 'kalp ll' }),
      aConcept('b', { [source]: 'ııı' }),
    ]);
    const texts = [
      'ı'.repeat(20_000),
      'kalpı'.repeat(4000),
      'kalp '.repeat(4000),
      'ııı'.repeat(3).concat('x'),
    ];
    const find = () => texts.map((text) => findTerms(index, { text, source, target: 'en' }).length);
    expect(fastest(find, 3)).toBeLessThan(500);
  });
});
