import { type Token, tokensOf } from '../segments/tags/tokens.ts';
import type { Check, Fault } from './types.ts';

/** What a tag is to whoever translates, by the first letter of its name; `words` are those that it holds. */
const told: Record<string, Record<'missing' | 'extra', (words: string) => Fault>> = {
  g: {
    missing: (words) => ({
      ru: `Оформление или ссылка у слов «${words}» пропали из перевода: верните их.`,
      en: `The formatting or link of “${words}” is gone from the translation: put it back.`,
    }),
    extra: (words) => ({
      ru: `Такого оформления, как у слов «${words}», в оригинале нет: уберите его.`,
      en: `The source has no formatting like that of “${words}”: remove it.`,
    }),
  },
  x: {
    missing: () => ({
      ru: 'Перенос строки или вставка пропали из перевода: верните их.',
      en: 'A line break or an object is gone from the translation: put it back.',
    }),
    extra: () => ({
      ru: 'В переводе лишний перенос строки или лишняя вставка: уберите их.',
      en: 'The translation has a line break or an object too many: remove it.',
    }),
  },
  k: {
    missing: (words) => ({
      ru: `Текст «${words}», который остаётся как есть, пропал из перевода: верните его.`,
      en: `“${words}”, which stays as it is, is gone from the translation: put it back.`,
    }),
    extra: (words) => ({
      ru: `Неизменяемого текста «${words}» в оригинале нет: уберите его.`,
      en: `The source has no “${words}” that stays as it is: remove it.`,
    }),
  },
};

/** The same tags as in the source, in any order, and untouched text in the `k` ones. */
export const tags: Check = {
  name: 'tags',
  severity: 'error',
  about: {
    ru: 'Оформление, ссылки и вставки те же, неизменяемое не изменено',
    en: 'The formatting, links and objects are the same, and what stays as it is is unchanged',
  },
  run: ({ taggedSource, taggedTarget }) => {
    const [source, target] = [read(taggedSource), read(taggedTarget)];
    return [...new Set([...source.keys(), ...target.keys()])].flatMap((name) => {
      const [wanted, got] = [source.get(name), target.get(name)];
      const tell = told[name.charAt(0)];
      if (!tell || wanted?.shape === got?.shape) return changed(wanted, got, name);
      const isMissing = wanted && lacks(wanted, got);
      return [isMissing ? tell.missing(wanted.words) : tell.extra(got?.words ?? '')];
    });
  },
};

/** What a text has of one tag. */
type Held = { shape: string; words: string };

/** The tags of a text by their names: how often each is opened, closed and empty, and the words in it. */
function read(tagged: string): Map<string, Held> {
  const tokens = tokensOf(tagged);
  const names = new Set(tokens.flatMap((token) => (token.type === 'text' ? [] : [token.name])));
  return new Map([...names].map((name) => [name, held(tokens, name)]));
}

function held(tokens: readonly Token[], name: string): Held {
  const own = (token: Token) => token.type !== 'text' && token.name === name;
  const shape = tokens.filter(own).map(({ type }) => type);
  const start = tokens.findIndex(own);
  const end = tokens.findLastIndex(own);
  const words = tokens.slice(start, end).map((token) => (token.type === 'text' ? token.text : ''));
  return { shape: shape.sort().join(' '), words: words.join('') };
}

const lacks = (wanted: Held, got: Held | undefined) =>
  (got?.shape.split(' ').length ?? 0) <= wanted.shape.split(' ').length;

/** Text that stays as it is has been changed. */
function changed(wanted: Held | undefined, got: Held | undefined, name: string): Fault[] {
  if (!name.startsWith('k') || !wanted || !got || wanted.words === got.words) return [];
  return [
    {
      ru: `«${wanted.words}» остаётся без изменений, в переводе — «${got.words}»: верните.`,
      en: `“${wanted.words}” stays as it is, the translation has “${got.words}”: put it back.`,
    },
  ];
}
