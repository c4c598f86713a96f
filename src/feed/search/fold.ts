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
