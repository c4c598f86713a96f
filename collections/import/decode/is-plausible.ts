/** What text that was read in a wrong encoding has, and text that people write has seldom. */
const signs: readonly RegExp[] = [
  // Controls, bytes that are no character, characters that are none.
  /[^\P{Cc}\t\n\r]|[\uFFFD\p{Co}\p{Cn}]/gu,
  // A sign within a word: Gda¤sk, К¬иника. Apostrophes, hyphens, joiners and dots are spelling.
  /\p{L}[^\p{L}\p{M}\p{N}\p{Zs}\p{Cf}\p{ASCII}’‘·‐-—ـ«»„“”…・、。，：；（）]\p{L}/gu,
  // Two alphabets in one word.
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/gu,
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]\p{Script=Latin}/gu,
  // An ideograph within a word of letters.
  /[a-z]\p{Script=Han}[a-z]/gu,
  /[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/gu,
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}][\p{Script=Cyrillic}\p{Script=Greek}]/gu,
];

/** People mistype, too: a Latin C in a Russian word. So many of a hundred words may have a sign. */
const TYPING_ERRORS = 0.02;

/** Whether a text could have been written so, and was not read in a wrong encoding. */
export function isPlausible(text: string): boolean {
  const words = text.match(/[^\p{ASCII}]+/gu)?.length ?? 0;
  const found = signs.reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0);
  return found <= words * TYPING_ERRORS;
}
