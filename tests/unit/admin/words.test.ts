import { describe, expect, it } from 'vitest';
import { countsInWords } from '../../../src/admin/translations/counts-in-words.ts';
import { duration, money } from '../../../src/admin/words/amounts.ts';
import { languageName } from '../../../src/admin/words/language-name.ts';
import { countsOf } from '../../../translations/records/counts.ts';
import { missingEntry } from '../../../translations/records/entry.ts';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('a duration', () => {
  it.each([
    [12, '12 sec'],
    [61, '2 min'],
    [3_700, '2 hr'],
  ])('of %d s is %s', (seconds, words) => {
    expect(plain(duration(seconds, 'en'))).toBe(words);
  });
});

it('the admin writes money in its currency, also in one that nobody knows', () => {
  expect(plain(money(1.5, 'EUR', 'ru'))).toBe('1,50 €');
  expect(plain(money(1.5, '??', 'en'))).toBe('1.50 ??');
});

it('names a language, or gives its tag', () => {
  expect(languageName('zh-Hans', 'ru')).toBe('китайский, упрощенное письмо');
  expect(languageName('zh-Hans', 'en')).toBe('Chinese (Simplified)');
  expect(languageName('not a tag', 'ru')).toBe('not a tag');
});

it('the admin tells how far a language is by what there is of it', () => {
  const entry = missingEntry('name', 'text', 'hash');
  const counts = countsOf([entry, { ...entry, path: 'about', state: 'machine', value: 'x' }]);
  expect(countsInWords(counts, 'en')).toBe('machine draft: 1, missing: 1');
});
