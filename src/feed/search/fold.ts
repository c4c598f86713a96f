/** Letters that are written in several ways and meant as one; marks are gone before. */
const same: readonly (readonly [RegExp, string])[] = [
  // Arabic and Persian: forms of alef, yeh and kaf, teh marbuta, hamza on its carriers, tatweel.
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/[\u0649\u06CC\u0626]/g, '\u064A'],
  [/\u06A9/g, '\u0643'],
  [/\u0629/g, '\u0647'],
  [/\u0624/g, '\u0648'],
  [/[\u0640\u200C\u200D]/g, ''],
  // Latin: Vietnamese đ, Turkish ı, ß; apostrophes within Uzbek words.
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/[ʻʼ’‘'`]/g, ''],
];

/** A word as search compares it: without case, marks, and differences of spelling. */
export function fold(word: string): string {
  const bare = word.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return same.reduce((text, [forms, one]) => text.replace(forms, one), bare).normalize('NFC');
}

/** A word's ending, and what is put in its place. The first rule that fits, longest first, counts. */
type Rule = { script: RegExp; endings: RegExp; replacement: string; least: number };

const russian = [
  ...['иями', 'ями', 'ами', 'иеи', 'иям', 'иях', 'ием', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими'],
  ...['ов', 'ев', 'еи', 'ои', 'ии', 'ыи', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ую', 'юю', 'ия'],
  ...['ию', 'ью', 'ам', 'ям', 'ах', 'ях', 'ом', 'ем', 'а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'ь'],
];

/**
 * Light stemming: only endings that a noun or an adjective is inflected by, and the article that
 * Arabic writes as a part of the word. Wrong stems do no harm as long as texts and queries get the
 * same ones.
 */
const rules: readonly Rule[] = [
  // After folding, й is и and ё is е.
  {
    script: /^\p{Script=Cyrillic}+$/u,
    endings: new RegExp(`(?:${russian.join('|')})$`),
    replacement: '',
    least: 3,
  },
  { script: /^[a-z]+$/, endings: /ies$/, replacement: 'y', least: 3 },
  { script: /^[a-z]+$/, endings: /(?<=[^s])s$/, replacement: '', least: 4 },
  {
    script: /^\p{Script=Arabic}+$/u,
    endings: /^(?:وال|بال|كال|فال|ال|لل)/,
    replacement: '',
    least: 2,
  },
];

/** A folded word without its ending, if enough is left of it. */
export function stem(word: string): string {
  for (const { script, endings, replacement, least } of rules) {
    if (!script.test(word) || !endings.test(word)) continue;
    const stemmed = word.replace(endings, replacement);
    if (stemmed.length >= least) return stemmed;
  }
  return word;
}
