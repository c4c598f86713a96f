import { describe, expect, it } from 'vitest';
import { withLetters } from '../../../../translations/checks/reading/with-letters.ts';
import { medicalSentences } from '../../../fixtures/medical-sentences.ts';

describe('patterns with letters', () => {
  it('take the letters that \\p{L} takes in texts of every locale', () => {
    const texts = medicalSentences.flatMap((sentence) => Object.values(sentence)).join('\n');
    expect(texts.match(withLetters(/\p{L}+/gu))).toEqual(texts.match(/\p{L}+/gu));
  });

  it('hold letters among other members of a class, and outside of one that is denied', () => {
    expect('5 мл, в/в'.replace(withLetters(/[\d\p{L}]+/gu), '·')).toBe('· ·, ·/·');
    expect('5 мл, в/в'.replace(withLetters(/[^\p{L}\s]+/gu), '·')).toBe('· мл· в·в');
    expect('[ż]'.replace(withLetters('\\[\\p{L}\\]'), '·')).toBe('·');
  });

  it('keep the flags of their literal', () => {
    expect(withLetters(/\p{L}/giu).flags).toBe('giu');
  });
});
