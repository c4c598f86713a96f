import { diffArrays } from 'diff';

export type DiffPart = { text: string; change: 'same' | 'added' | 'removed' };

/**
 * What became of a text, word by word; the words are those of the locale's own rules, which languages
 * without blanks have, too.
 *
 * @param locale of both texts.
 */
export function wordDiff(before: string, after: string, locale: string): DiffPart[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
