import type { Locale } from '../locales.ts';
import { withoutContacts } from './reading/contacts-in.ts';
import { hasCommonWord, traitsIn } from './reading/language-of.ts';
import { scripts } from './reading/scripts.ts';
import { withLetters } from './reading/with-letters.ts';
import type { Check, CheckInput } from './types.ts';

/** Words in a row that are no coincidence: fewer where another alphabet shows that they are foreign. */
const longestCommon = { sameScript: 4, otherScript: 3 };
/** The same for languages that write words together, in characters; Chinese and Japanese share words. */
const longestCharacters = { sameScript: 12, sharedScript: 4, otherScript: 3, inflected: 3 };
const glued: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja', 'ko']);
const word = withLetters(/(?:[\p{L}\p{M}\p{N}'’ʻ-]|(?<=\p{L})‘(?=\p{L}))+/gu);

/** No passage of the source stands in the translation as it was. */
export const leftover: Check = {
  name: 'leftover',
  severity: 'error',
  about: {
    ru: 'В переводе не осталось непереведённых отрывков',
    en: 'No passage of the source is left untranslated',
  },
  run: (input) => {
    if (input.person || input.sourceLocale === input.targetLocale) return [];
    // The whole text is the business of `untranslated`.
    if (input.source.trim() === input.target.trim()) return [];
    const passage = glued.has(input.sourceLocale) ? commonCharacters(input) : commonWords(input);
    if (passage === null) return [];
    return [
      {
        ru: `Отрывок «${passage}» остался на языке исходного текста: переведите его.`,
        en: `The passage “${passage}” is left in the language of the source: translate it.`,
      },
    ];
  },
};

function commonWords({ source, target, sourceLocale, targetLocale }: CheckInput): string | null {
  const isSameScript = scripts[sourceLocale].source === scripts[targetLocale].source;
  const least = isSameScript ? longestCommon.sameScript : longestCommon.otherScript;
  const sources = wordsOf(source);
  const known = new Set(sources);
  const targets = wordsOf(target);
  for (let at = 0; at < targets.length; at += 1) {
    const first = targets[at] ?? '';
    if (!known.has(first)) continue;
    for (
      let place = sources.indexOf(first);
      place >= 0;
      place = sources.indexOf(first, place + 1)
    ) {
      let length = 0;
      while (
        targets[at + length] !== undefined &&
        targets[at + length] === sources[place + length]
      ) {
        length += 1;
      }
      const run = targets.slice(at, at + length);
      if (isQuoted(run, target)) continue;
      if (length >= least && isProse(run, sourceLocale, least)) return run.join(' ');
      if (isForeign(run, { sourceLocale, targetLocale, isSameScript })) return run.join(' ');
    }
  }
  return null;
}

type Languages = { sourceLocale: Locale; targetLocale: Locale; isSameScript: boolean };

/** A shorter passage is told by its words: “of”, «на», and what the other language cannot have. */
function isForeign(
  run: string[],
  { sourceLocale, targetLocale, isSameScript }: Languages,
): boolean {
  const own = run.filter((one) => one.match(scripts[sourceLocale]) && !/\d/.test(one));
  const small = own.filter((one) => !/^\p{Lu}/u.test(one));
  const common = small.filter(
    (one) => hasCommonWord([one], sourceLocale) && !hasCommonWord([one], targetLocale),
  );
  if (common.length >= 2 || (common.length === 1 && run.length >= 3 && small.some(isLong))) {
    return true;
  }
  if (!isSameScript && !isLatin(sourceLocale)) {
    return own.length >= 2
      ? own.join('').length >= 5
      : isCased(own) && small.some((one) => one.length >= 5);
  }
  if (targetLocale === 'vi' && small.filter((one) => one.length > longestVietnamese).length >= 2) {
    return small.some((one) => traitsIn(one, sourceLocale) > 0);
  }
  const telling = small.filter(
    (one) =>
      traitsIn(one, sourceLocale) > 0 &&
      traitsIn(one, targetLocale) === 0 &&
      (isLong(one) || sourceLocale === 'vi'),
  );
  if (telling.length >= 2 || (run.length >= 3 && telling.some((one) => one.length >= 5)))
    return true;
  // “O‘tkazilmaydi” says in one word what others say in three.
  return telling.some((one) => one.length >= 8 && traitsIn(one, sourceLocale) >= 2);
}

/** A Vietnamese word has seven letters at most. */
const longestVietnamese = 7;
const isLong = (one: string) => one.length >= 4;
const isLatin = (locale: Locale) => scripts[locale].source === scripts.en.source;
const isCased = (words: string[]) => words.some((one) => one !== one.toUpperCase());

/** In quotation marks or brackets a passage is cited: “Ein neues Lied”, 肾 (kidney). */
function isQuoted(run: string[], text: string): boolean {
  const start = text.indexOf(run.slice(0, 2).join(' '));
  return start > 0 && /["“”«»„「『(（‘]\s?$/u.test(text.slice(0, start));
}

const wordsOf = (text: string): string[] => withoutContacts(text).match(word) ?? [];

/** Names, codes and titles stay as they are; prose has words in small letters of its own alphabet. */
function isProse(words: string[], locale: Locale, least: number): boolean {
  const own = words.filter((one) => one.match(scripts[locale]) && !/\d/.test(one));
  const hasCase = own.some((one) => one !== one.toUpperCase() || one !== one.toLowerCase());
  const small = hasCase ? own.filter((one) => /^\p{Ll}/u.test(one)) : own;
  return small.length >= least - 1 && small.some((one) => one.length >= 4);
}

function commonCharacters({
  source,
  target,
  sourceLocale,
  targetLocale,
}: CheckInput): string | null {
  const letters = (text: string) =>
    text.replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, '');
  const isShared = shareHan.has(sourceLocale) && shareHan.has(targetLocale);
  const [from, to] = [letters(source), letters(withoutQuoted(target))];
  const { sameScript, sharedScript, otherScript, inflected } = longestCharacters;
  const isTelling = (run: string) =>
    !isShared || (sourceLocale === 'zh-Hans' && simplified.test(run));
  for (let at = 0; at < to.length; at += 1) {
    const isLeft = (length: number) => {
      const run = to.slice(at, at + length);
      return run.length === length && from.includes(run) ? run : null;
    };
    const isInflected = isHiragana.test(to.slice(at, at + inflected)) && targetLocale !== 'ja';
    const foreign = isShared ? sharedScript : otherScript;
    const short = isLeft(isInflected ? inflected : foreign);
    if (short && (isInflected || isTelling(short))) return short;
    if (isLeft(sameScript)) return isLeft(sameScript);
  }
  return null;
}

const shareHan: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja']);
/** Common characters of Chinese that Japanese writes in another way. */
const simplified =
  /[们这为说对时过还发药剂压气检验术间长门问题现实进习疗肿伤脑肾脏肠输钙铁钠钾红绿蓝软儿岁龄应该让请务员诊护监测减浓热阴阳隐样标妇产响显结续继给经组织细维纤级约纸线练终综绝统营养饭饮馆费质贵资贴轻转轮载辅边达运远连选适递邮释针钟钱银错键镇镜阶际险随难预顾顿频颈额颜风飞饱马鱼鸡麦齐节艺荐虑补见规视觉计订认训议记讲许论设访证评识词译试询语误读课调谈负责败则动势单卫历厌县参变听启图围圆场坏块垫备复头夹导层岛师帮带广库废开异张弹归录彻怀态总恶惊惯愿战户执扩扫扰报择挤挥损换摄暂权构极柜栏树桥楼欢毕汉汤泻洁济浆润涨渐溃满滤灭热烦烧爱牵环电疮痒盐盖盘矫确码离积稳穷笔筛签简类粮紧华]/u;

/** Japanese prose, which no name is written in. */
const isHiragana = /\p{Script=Hiragana}/u;

const withoutQuoted = (text: string) =>
  text.replace(/[“"«「『(（‘][^“”"«»「」『』()（）‘’]*[”"»」』)）’]/gu, ' ');
