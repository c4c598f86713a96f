const digits = '零一二三四五六七八九';
const alike: Record<string, string> = {
  〇: '零',
  两: '二',
  兩: '二',
  双: '二',
  单: '一',
  首: '一',
  初: '一',
  每: '一',
  毎: '一',
  片: '一',
};
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

const half = /^一?半$/;

/** Characters that numerals below 10 000 are written in, and a few words that hold one. */
export const cjkNumerals = /[零〇一二三四五六七八九十百千两兩双单首初每毎半]+|片/g;

/** The value of a numeral below 10 000: 三百二十 is 320, and 一半 a half. */
export function cjkNumeral(text: string): number {
  if (half.test(text)) return 0.5;
  let sum = 0;
  let digit = 0;
  for (const char of text) {
    const ten = tens[char];
    if (ten) {
      sum += (digit || 1) * ten;
      digit = 0;
    } else {
      digit = Math.max(0, digits.indexOf(alike[char] ?? char));
    }
  }
  return sum + digit;
}
