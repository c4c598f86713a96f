import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedInSubstance } from '../../../../translations/checks/changed-in-substance.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';

type Case = [Locale, string, string];

const changes: Case[] = [
  ['ru', 'Принимать 5 мг', 'Принимать 50 мг'],
  ['ru', 'Принимать 5 мг', 'Принимать 5 мкг'],
  ['ru', 'Принимать 5 мг', 'Принимать'],
  ['ru', 'Не более 5 мг', 'Не менее 5 мг'],
  ['ru', 'До 5 дней', '5 дней'],
  ['ru', 'Можно при беременности', 'Нельзя при беременности'],
  ['ru', 'Не принимать натощак', 'Принимать натощак'],
  ['ru', 'Утром 5 мг, вечером 10 мг', 'Утром 10 мг, вечером 5 мг'],
  ['ru', 'Две таблетки', 'Три таблетки'],
  ['ru', 'При температуре −5 °C', 'При температуре 5 °C'],
  ['en', 'Take 1.5 ml', 'Take 15 ml'],
  ['en', 'It is contraindicated in asthma', 'It is indicated in asthma'],
  ['en', 'Stay at least 3 days', 'Stay at most 3 days'],
  ['ko', '하루 5 mg 복용', '하루 10 mg 복용'],
  ['ar', 'تناول ٥ ملغ', 'تناول ٥٠ ملغ'],
];

const wordings: Case[] = [
  ['ru', 'Принимать 5 мг', 'Следует принимать 5 миллиграммов'],
  ['ru', 'Противопоказан детям', 'Противопоказана маленьким детям'],
  ['ru', 'Санаторий у моря', 'Санаторий на берегу моря'],
  ['en', 'Take 5 mg', 'Please take 5 mg.'],
  ['ar', 'تناول ٥ ملغ', 'تناول 5 ملغ'],
];

describe('a change in substance', () => {
  it.each(changes)('%s: “%s” → “%s”', (locale, before, after) => {
    expect(changedInSubstance(before, after, locale)).toBe(true);
    expect(changedInSubstance(after, before, locale)).toBe(true);
  });
});

describe('another wording for the same', () => {
  it.each(wordings)('%s: “%s” → “%s”', (locale, before, after) => {
    expect(changedInSubstance(before, after, locale)).toBe(false);
  });

  it('is what a text is to itself', () => {
    const locale = fc.constantFrom(...localeTags);
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(...[...changes, ...wordings].map(([, a]) => a)),
    );
    fc.assert(
      fc.property(text, locale, (each, tag) => {
        expect(changedInSubstance(each, each, tag)).toBe(false);
      }),
    );
  });
});
