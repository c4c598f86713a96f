import { plainOf } from '../segments/plain-of.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import { hasText } from './value.ts';

/** Scripts that put no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const spacedWord = /[\p{L}\p{N}]+(?:[\p{M}'’.,-]+[\p{L}\p{N}]+)*/gu;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words of a leaf, as translators are paid by them; at least 1 where it has any text. */
export function wordCount(value: unknown): number {
  if (!hasText(value)) return 0;
  const words = segmentsOf(value).reduce((sum, { text }) => sum + wordsIn(plainOf(text)), 0);
  return Math.max(words, 1);
}

function wordsIn(plain: string): number {
  if (!unspaced.test(plain)) return plain.match(spacedWord)?.length ?? 0;
  return [...segmenter.segment(plain)].filter(({ isWordLike }) => isWordLike).length;
}
