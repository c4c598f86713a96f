import type { Locale } from '../locales.ts';
import { withLetters } from './reading/with-letters.ts';
import type { Check, CheckInput, Fault } from './types.ts';

/** Languages with blanks between words. Thai and its like are not among ours. */
const glued: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja']);
/** A mark that ends a phrase, with a word right behind it: “дней.После”; not 3.5, e.g., a.m., URLs. */
const atMark = withLetters(
  /(?<=\p{L}{3})[.,;:!?،؛؟](?=\p{L}{3})(?!(?:com|org|net|ru|html?|pdf|php)(?!\p{L}))/u,
);
const tagAt = /(\s*)(<\/?[gk]\d+>)(\s*)/g;

/** Words are divided by blanks, at marks and at tags, too. */
export const joinedWords: Check = {
  name: 'joinedWords',
  severity: 'warning',
  about: {
    ru: 'Слова не слиплись у знаков и тегов',
    en: 'Words are not joined at marks and tags',
  },
  run: (input) => {
    if (glued.has(input.targetLocale) || input.person) return [];
    return [...joinedAtMarks(input), ...joinedAtTags(input)];
  },
};

function joinedAtMarks({ source, target }: CheckInput): Fault[] {
  const isUrl = /https?:|www\.|@/.test(target);
  const at = isUrl ? -1 : target.search(atMark);
  return at < 0 || source.search(atMark) >= 0
    ? []
    : [fault(target.slice(Math.max(0, at - 8), at + 9))];
}

/** Where the source has a blank at a tag, the translation has one there, or no letters on both sides. */
function joinedAtTags({ taggedSource, taggedTarget, sourceLocale }: CheckInput): Fault[] {
  if (glued.has(sourceLocale)) return [];
  const joined = new Set(tagsBetweenLetters(taggedSource));
  return tagsBetweenLetters(taggedTarget)
    .filter((tag) => !joined.has(tag))
    .slice(0, 1)
    .map((tag) => fault(tag));
}

function tagsBetweenLetters(text: string): string[] {
  return [...text.matchAll(tagAt)]
    .filter(({ 1: before, 3: after, index, 0: whole }) => {
      const [left, right] = [text.slice(0, index), text.slice(index + whole.length)];
      const ends = left.replace(/<[^>]*>$/, '');
      const begins = right.replace(/^<[^>]*>/, '');
      return !before && !after && /\p{L}{2}$/u.test(ends) && /^\p{L}{2}/u.test(begins);
    })
    .map(({ 2: tag = '' }) => tag);
}

const fault = (place: string): Fault => ({
  ru: `Слова слиплись («${place.trim()}»): поставьте пробел.`,
  en: `Words are joined (“${place.trim()}”): put a blank between them.`,
});
