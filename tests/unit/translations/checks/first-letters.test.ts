import { describe, expect, it } from 'vitest';
import { comparatorCues } from '../../../../translations/checks/lexicons/comparator-cues.ts';
import { negationCues } from '../../../../translations/checks/lexicons/negation-cues.ts';
import { opposites } from '../../../../translations/checks/lexicons/opposites/index.ts';
import { firstLetters } from '../../../../translations/checks/reading/first-letters.ts';
import { matchesOf } from '../../../../translations/checks/reading/matches-of.ts';
import { plainLower, plainPattern } from '../../../../translations/checks/reading/plainly.ts';
import { withLetters } from '../../../../translations/checks/reading/with-letters.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';
import { medicalSentences } from '../../../fixtures/medical-sentences.ts';

describe('the first letters of a pattern', () => {
  it.each([
    ['not|no', 'n'],
    ['не (?:более|менее)|без', 'нб'],
    ['(?:на)?право', 'нп'],
    ['[a-cx]y', 'abcx'],
    ['a?b{0,2}c', 'abc'],
    ['a{2}b', 'a'],
    ['(?<!x)(?=ab)ab', 'a'],
    ['^(?:w|(?:u|v)+)$', 'wuv'],
    ['\\.5|\\(b', '.('],
    ['(?<name>q)r', 'q'],
  ])('are, of %s, those of %s', (pattern, letters) => {
    expect(firstLetters(pattern)).toEqual(new Set(letters));
  });

  it.each(['\\p{L}+los', 'a?', 'a|\\d', '.x', '[^a]b', '[\\p{L}x]y', 'a|', '(?!)'])(
    'are unknown of %s, which may begin with any or match nothing',
    (pattern) => {
      expect(firstLetters(pattern)).toBeNull();
    },
  );

  it.each(localeTags)('begin each match of the lexicons in the sentences of %s', (locale) => {
    const text = medicalSentences.map((one) => plainLower(one[locale], locale)).join('\n');
    const found = patternsOf(locale).flatMap((pattern) => {
      const letters = firstLetters(pattern);
      const matches = matchesOf(text, withLetters(pattern, 'gu'));
      return matches.map(([match]) => letters === null || letters.has(match.charAt(0)));
    });
    expect(found.length).toBeGreaterThan(100);
    expect(found).not.toContain(false);
  });
});

const patternsOf = (locale: Locale) =>
  [
    ...Object.values(negationCues[locale]),
    ...Object.values(comparatorCues[locale].before),
    ...opposites.flatMap(({ members }) => members.map(({ words }) => words[locale])),
  ].map((pattern) => plainPattern(pattern, locale));
