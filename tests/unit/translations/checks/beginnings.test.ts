import { describe, expect, it } from 'vitest';
import { comparatorCues } from '../../../../translations/checks/lexicons/comparator-cues.ts';
import { negationCues } from '../../../../translations/checks/lexicons/negation-cues.ts';
import { opposites } from '../../../../translations/checks/lexicons/opposites/index.ts';
import {
  beginnings,
  byBeginning,
  firstLetters,
} from '../../../../translations/checks/reading/beginnings.ts';
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
});

describe('the beginnings of a pattern', () => {
  it.each([
    ['not|no', ['not', 'no']],
    ['(?:at|the) least', ['at ', 'the']],
    ['a?b{0,2}c', ['abb', 'abc', 'ac', 'bbc', 'bc', 'c']],
    ['[وف]?(?:ال)?كلى', ['والك', 'فالك', 'وكلى', 'فكلى', 'الكل', 'كلى']],
    ['pre-?op\\p{L}*', ['pre-', 'preo']],
    ['k\\p{L}+s', ['k']],
    ['(?<!x)n.t', ['n']],
    ['\\p{L}*los|un', ['', 'lo', 'un']],
  ])('the beginnings of %s are %j', (pattern, found) => {
    const length = Math.max(...found.map((one) => one.length));
    expect(beginnings(pattern, length)).toEqual(new Set(found));
  });

  it.each(localeTags)(
    'the beginnings of the lexicons begin each match in the sentences of %s',
    (locale) => {
      const text = medicalSentences.map((one) => plainLower(one[locale], locale)).join('\n');
      const patterns = patternsOf(locale);
      const candidates = byBeginning(patterns.map((pattern) => beginnings(pattern, 5)));
      const found = patterns.flatMap((pattern, index) =>
        matchesOf(text, withLetters(pattern, 'gu')).map((match) =>
          candidates(text, match.index).includes(index),
        ),
      );
      expect(found.length).toBeGreaterThan(100);
      expect(found).not.toContain(false);
    },
  );

  it('beginnings tell which patterns may match at a place of a text', () => {
    const candidates = byBeginning([new Set(['left', 'le']), new Set(['lung']), new Set([''])]);
    expect(candidates('the left lung', 4)).toEqual([2, 0]);
    expect(candidates('the left lung', 9)).toEqual([2, 1]);
    expect(candidates('the left lung', 10)).toEqual([2]);
    expect(candidates('the left lung', 13)).toEqual([2]);
  });
});

const patternsOf = (locale: Locale) =>
  [
    ...Object.values(negationCues[locale]),
    ...Object.values(comparatorCues[locale].before),
    ...opposites.flatMap(({ members }) => members.map(({ words }) => words[locale])),
  ].map((pattern) => plainPattern(pattern, locale));
