import { describe, expect, it } from 'vitest';
import { brokenTerms } from '../../../../translations/glossary/concepts/broken-terms.ts';
import { termsMessage } from '../../../../translations/glossary/concepts/messages.ts';
import { glossaryPairs } from '../../../../translations/glossary/glossary-pairs.ts';
import { protectedRanges, termIndex } from '../../../../translations/glossary/term-index.ts';
import { aConcept } from './some-concepts.ts';

const row = (locale: string, term: string, status = 'preferred') => ({ locale, term, status });

describe('brokenTerms', () => {
  it.each([
    ['no terms', [], 'noTerms', {}],
    ['an empty term', [row('ru', 'грипп'), row('en', '  ')], 'emptyTerm', { row: 2 }],
    [
      'two preferred terms in a locale',
      [row('en', 'flu'), row('en', 'influenza')],
      'twoPreferred',
      { row: 2, locale: 'en', other: 'flu' },
    ],
    [
      'a term that is accepted and forbidden',
      [row('en', 'flu', 'accepted'), row('en', ' flu', 'forbidden')],
      'termTwice',
      { row: 2, locale: 'en', other: 'flu' },
    ],
  ])('refuses %s', (_what, rows, key, values) => {
    expect(brokenTerms(rows)).toEqual({ key, values });
  });

  it('takes several terms in a locale, one of them preferred', () => {
    const rows = [row('en', 'flu'), row('en', 'influenza', 'accepted'), row('ru', 'грипп')];
    expect(brokenTerms(rows)).toBeNull();
  });

  it('says which row in both languages', () => {
    const broken = { key: 'emptyTerm', values: { row: 2 } } as const;
    expect(termsMessage(broken, 'ru')).toMatch(/^Термины, строка 2: /);
    expect(termsMessage(broken, 'en')).toMatch(/^Terms, row 2: /);
  });
});

describe('glossaryPairs', () => {
  it('pairs preferred terms in both directions', () => {
    const concept = aConcept(
      'a',
      { ru: 'грипп', en: 'flu' },
      { more: [{ locale: 'en', term: 'influenza', status: 'accepted' }] },
    );
    expect(glossaryPairs([concept, { ...concept, id: 'again' }])).toEqual([
      { source: 'ru', target: 'en', term: 'грипп', translation: 'flu' },
      { source: 'en', target: 'ru', term: 'flu', translation: 'грипп' },
    ]);
  });

  it('leaves out a term with several translations, and what has tabs or line breaks', () => {
    const pairs = glossaryPairs([
      aConcept('a', { ru: 'корь', en: 'measles' }),
      aConcept('b', { ru: 'корь', en: 'rubeola' }),
      aConcept('c', { ru: 'корь', en: 'measles' }),
      aConcept('d', { ru: 'а\tб', en: 'a' }),
    ]);
    expect(pairs.map(({ term }) => term)).toEqual(['measles', 'rubeola']);
  });

  it('pairs what is not to be translated with itself, for every locale', () => {
    const pairs = glossaryPairs([aConcept('a', { en: 'Da Vinci' }, { doNotTranslate: true })]);
    expect(pairs).toHaveLength(13);
    expect(pairs).toContainEqual({
      source: 'en',
      target: 'ja',
      term: 'Da Vinci',
      translation: 'Da Vinci',
    });
  });
});

describe('protectedRanges', () => {
  it('protects a name also within a longer term, which findTerms takes whole', () => {
    const index = termIndex([
      aConcept('a', { en: 'Da Vinci' }, { doNotTranslate: true }),
      aConcept('b', { en: 'Da Vinci surgery', ru: 'операция Da Vinci' }),
    ]);
    expect(protectedRanges(index, 'The Da Vinci surgery, da vincis', 'en')).toEqual([
      { start: 4, end: 12 },
    ]);
  });
});
