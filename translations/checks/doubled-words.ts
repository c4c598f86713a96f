import { matchesOf } from './reading/matches-of.ts';
import { lowered } from './reading/plainly.ts';
import { withLetters } from './reading/with-letters.ts';
import type { Check } from './types.ts';

const doubled = withLetters(/(?<![\p{L}\p{M}'-])(\p{L}[\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}'-])/gu);

/** Words that stand twice by the rules of their language. */
const legitimate = new Set(
  'nous vous that had xanh luôn ngày tuần dần từ chung riêng cao der die das sie ihr yavaş sık tek ayrı bir tez asta alohida birga жай бөлек تكرارا دكا صفا جنبا روز كم يك یک کم'.split(
    ' ',
  ),
);

/** No word twice in a row, unless the source has one, too. Agglutinating and syllabic languages reduplicate. */
export const doubledWords: Check = {
  name: 'doubledWords',
  severity: 'warning',
  about: { ru: 'Нет слов подряд дважды', en: 'No word twice in a row' },
  run: ({ source, target, sourceLocale, targetLocale }) => {
    const found = matchesOf(lowered(target, targetLocale), doubled).filter(
      ([, word = '']) => !legitimate.has(word),
    );
    if (found.length === 0 || lowered(source, sourceLocale).search(doubled) >= 0) return [];
    return found.map(([, word]) => ({
      ru: `Слово «${word}» стоит дважды подряд: уберите одно.`,
      en: `The word “${word}” stands twice in a row: remove one.`,
    }));
  },
};
