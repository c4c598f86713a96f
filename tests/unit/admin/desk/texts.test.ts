import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../src/admin/workbench/desk/marks-of.ts';
import { nextTerm, termsOf } from '../../../../src/admin/workbench/desk/terms-of.ts';
import { wordDiff } from '../../../../src/admin/workbench/desk/word-diff.ts';
import { runChecks } from '../../../../translations/checks/index.ts';
import type { CheckInput } from '../../../../translations/checks/types.ts';
import { aDeskEntry, aTerm } from './a-desk-entry.ts';

const shown = (before: string, after: string, locale: string) =>
  wordDiff(before, after, locale)
    .filter(({ change }) => change !== 'same')
    .map(({ text, change }) => `${change === 'added' ? '+' : '-'}${text.trim()}`);

describe('The difference of two texts', () => {
  it.each([
    ['ru', 'Приём с 9 до 17 часов', 'Приём с 9 до 18 часов', ['-17', '+18']],
    ['zh-Hans', '医院接收成人和儿童', '医院接收成人和老人', ['-儿童', '+老人']],
    ['ja', '病院は東京にあります', '病院は大阪にあります', ['-東京', '+大阪']],
    ['ar', 'يستقبل المستشفى الكبار', 'يستقبل المستشفى الأطفال', ['-الكبار', '+الأطفال']],
  ])('in %s is told word by word', (locale, before, after, expected) => {
    expect(shown(before, after, locale)).toEqual(expected);
  });

  it('has both texts whole in it', () => {
    const parts = wordDiff('Раз  два три', 'Два, три — четыре', 'ru');
    const without = (change: string) =>
      parts
        .filter((part) => part.change !== change)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe('Раз  два три');
    expect(without('removed')).toBe('Два, три — четыре');
  });
});

describe('What a finding is about', () => {
  const input: CheckInput = {
    source: 'Доза 20 мг, всего 200 мг',
    target: 'Dose 25 mg, 200 mg in all',
    taggedSource: 'Доза 20 мг, всего 200 мг',
    taggedTarget: 'Dose 25 mg, 200 mg in all',
    sourceLocale: 'ru',
    targetLocale: 'en',
    clinical: true,
    person: false,
    terms: [],
    twins: [],
  };

  it('is marked in both texts, and nothing else of them', () => {
    const findings = runChecks(input);
    const words = (text: string) =>
      marksOf(text, findings).map(({ start, end }) => text.slice(start, end));
    expect(words(input.source)).toEqual(['20']);
    expect(words(input.target)).toEqual(['25']);
  });

  it('is an error’s mark where a warning names the same', () => {
    const message = { ru: '', en: 'For “dose” the glossary has “доза”: use that term.' };
    const findings = (['warning', 'error'] as const).map((severity) => ({
      check: 'any',
      severity,
      message,
    }));
    expect(marksOf('A dose', findings)).toEqual([{ start: 2, end: 6, severity: 'error' }]);
  });
});

describe('The terms of a text', () => {
  const entry = aDeskEntry({
    segments: [
      {
        key: '0',
        source: 'Клиника СПб',
        sourceHash: 'a',
        target: null,
        twins: [],
        terms: [
          aTerm({ found: 'Клиника', target: 'Clinic' }),
          aTerm({ found: 'СПб', doNotTranslate: true }),
        ],
      },
    ],
  });

  it('are each given once, what is left as it is among them', () => {
    expect(termsOf(entry, '0')).toEqual([
      { found: 'Клиника', target: 'Clinic' },
      { found: 'СПб', target: 'СПб' },
    ]);
  });

  it('are put in one after the other', () => {
    const terms = termsOf(entry, '0');
    expect(nextTerm(terms, '')).toBe('Clinic');
    expect(nextTerm(terms, 'The clinic in')).toBe('СПб');
    expect(nextTerm(terms, 'The clinic in СПб')).toBeNull();
  });
});
