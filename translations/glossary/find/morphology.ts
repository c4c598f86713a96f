import type { Locale } from '../../locales.ts';

/**
 * How words of a language change: light rules, not grammar. They may take two words for one now and
 * then (`род`, `роды`); where that would hurt, with what is not to be translated, they are not used.
 *
 * `endings` are cut off both the term's and the text's word, the longest first; `suffixes` are what
 * the text's word may have after the term's. `least` letters of a word always stay.
 */
export type Morphology = {
  /** Spellings of one and the same word made equal; keeps what is left of a word in order. */
  fold?: (word: string) => string;
  prefixes?: RegExp;
  endings?: RegExp;
  suffixes?: RegExp;
  least: number;
};

const list = (words: string) => words.split(' ').join('|');
const ending = (words: string) => new RegExp(`(?:${list(words)})$`, 'u');
const chain = (words: string) => new RegExp(`^(?:${list(words)})+$`, 'u');

/** After Snowball's lists of adjectival and noun endings. */
const russian = ending(
  'иями ями ами ией иям ием иях ого его ому ему ыми ими ах ях ов ев ей ой ий ый ия ие ии ию ью ья ье ом ем ам ям ым им ых их ую юю ая яя ое ее ые ою ею а я о е ы и у ю й ь',
);

const arabicMarks = /[\u064B-\u065F\u0670\u0640]/gu;
const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const foldArabic = (word: string) =>
  word.replace(arabicMarks, '').replace(/[أإآىةکی]/gu, (letter) => arabicLetters[letter] ?? letter);

const umlauts: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const foldGerman = (word: string) =>
  word.replace(/[äöüß]/gu, (letter) => umlauts[letter] ?? letter);

/** A final consonant that softens before a vowel: `kalp`, `kalbi`. */
const softened: Readonly<Record<string, string>> = {
  p: 'b',
  ç: 'c',
  t: 'd',
  k: 'ğ',
  қ: 'ғ',
  к: 'г',
  п: 'б',
};

/** A word as it stands before a suffix that begins with a vowel; null where it does not change. */
export function softenedWord(word: string): string | null {
  const soft = softened[word.at(-1) ?? ''];
  return soft === undefined ? null : word.slice(0, -1) + soft;
}

/** Rules by locale; a locale that is absent compares whole words (vi), zh and ja have no words. */
export const morphologies: Readonly<Partial<Record<Locale, Morphology>>> = {
  en: { endings: /(?<=(?:s|x|z|ch|sh))es$|(?<![sui])s$/u, least: 3 },
  fr: { endings: /(?:es|e|s|x)$/u, least: 3 },
  de: { fold: foldGerman, endings: /(?:ern|en|er|em|es|e|n|(?<=[bdfghklmnrt])s)$/u, least: 4 },
  ru: {
    fold: (word) => word.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
    endings: russian,
    least: 2,
  },
  ar: {
    fold: foldArabic,
    // As in Larkey's “light10”: articles and particles before, a few endings after.
    prefixes: /^(?:[وف]?(?:[بك]?ال|لل)|و(?=.{3}))/u,
    endings: ending('ها ان ات ون ين يه ه ي'),
    least: 3,
  },
  fa: {
    fold: foldArabic,
    suffixes: chain('ها هاي هايي اي يي ي ان ات م ت ش مان تان شان تر ترين'),
    least: 2,
  },
  tr: {
    suffixes: chain(
      'lar ler ların lerin ları leri ı i u ü yı yi yu yü sı si su sü nı ni nu nü ın in un ün nın nin nun nün a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden la le yla yle ım im um üm ımız imiz umuz ümüz mız miz muz müz nız niz ınız iniz dır dir dur dür tır tir tur tür lı li lu lü lık lik luk lük sız siz suz süz ki',
    ),
    least: 3,
  },
  uz: {
    fold: (word) => word.replace(/[ʻʼ'’‘`]/gu, 'ʻ'),
    suffixes: chain(
      'lar ning ni ga ka qa da dan dagi i si im ing imiz ingiz ngiz miz lari lik li siz gacha dir cha',
    ),
    least: 3,
  },
  kk: {
    suffixes: chain(
      'лар лер дар дер тар тер ның нің дың дің тың тің ны ні ды ді ты ті н ға ге қа ке на не а е да де та те нда нде дан ден тан тен нан нен мен бен пен ы і сы сі ым ім м ың ің ң ымыз іміз мыз міз лық лік дық дік тық тік лы лі ды ді ты ті сыз сіз дағы дегі тағы тегі ндағы ндегі',
    ),
    least: 3,
  },
  mn: {
    suffixes: chain(
      'ын ийн ы ий н ний ны г ыг ийг д т нд аас ээс оос өөс наас нээс аар ээр оор өөр тай тэй той руу рүү луу лүү ууд үүд чууд чүүд нууд нүүд уудын үүдийн ад эд аа ээ оо өө гийн гаас гээс гоор гаар',
    ),
    least: 3,
  },
  ko: {
    suffixes: chain(
      '들 은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 로 으로 로서 으로서 로써 으로써 와 과 하고 랑 이랑 도 만 부터 까지 마다 보다 처럼 같이 밖에 조차 마저 나 이나 란 이란 라는 이라는 인 이다 입니다 이며 이고 이라 라고 이라고 적 적인 성',
    ),
    least: 1,
  },
};
