import type { Protect, TextRange } from './options.ts';

/**
 * What is the same in every language, each with a cheap sign that it may be there. No pattern runs
 * over a line break, which an atom may be.
 */
const patterns: readonly { sign: RegExp; pattern: RegExp }[] = [
  // E-mail
  {
    sign: /@/,
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu,
  },
  // URL, without the punctuation of the sentence around it
  {
    sign: /https?:|www\./i,
    pattern: /(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?()[\]{}…。、，]/giu,
  },
  // Phone: international, or Russian with its 8
  { sign: /\+\d/, pattern: /\+\d(?:[ \u00a0().–-]{0,3}\d){6,14}(?!\d)/g },
  {
    sign: /8[ \u00a0(-]{0,2}\d{3}/,
    pattern: /(?<![\d+])8[ \u00a0-]?\(?\d{3}\)?(?:[ \u00a0-]?\d){7}(?!\d)/g,
  },
  // Standards: ISO/IEC 27001:2013, EN ISO 13485, IEC 60601-1
  {
    sign: /ISO|IEC|EN/,
    pattern:
      /(?<![\p{L}\p{N}])(?:EN[ \u00a0])?(?:ISO|IEC|EN)(?:\/(?:IEC|IEEE|TS|TR|HL7))*[ \u00a0-]?\d{3,6}(?:[-:]\d+)*/gu,
  },
  // ICD-10: C50.9, and ranges such as C00–C97
  {
    sign: /[A-Z]\d{2}[.–-]/,
    pattern:
      /(?<![\p{L}\p{N}])[A-Z]\d{2}(?:\.\d{1,2}(?:[–-][A-Z]\d{2}(?:\.\d{1,2})?)?|[–-][A-Z]\d{2}(?:\.\d{1,2})?)(?![\p{L}\p{N}])/gu,
  },
  // ATC: L01XC07
  {
    sign: /[A-Z]\d{2}[A-Z]{2}\d{2}/,
    pattern: /(?<![\p{L}\p{N}])[A-Z]\d{2}[A-Z]{2}\d{2}(?![\p{L}\p{N}])/gu,
  },
  // Placeholders: {{name}}, {count}
  { sign: /\{/, pattern: /\{\{?[\w.-]+\}?\}/g },
];

/** What of a plain text must come back as it is: sorted, not empty, not overlapping. */
export function protectedRanges(plain: string, protect?: Protect): TextRange[] {
  const ranges: TextRange[] = protect ? [...protect(plain)] : [];
  for (const { sign, pattern } of patterns) {
    if (!sign.test(plain)) continue;
    for (const { index, 0: found } of plain.matchAll(pattern)) {
      ranges.push({ start: index, end: index + found.length });
    }
  }
  return ranges.length > 0 ? merged(ranges, plain.length) : ranges;
}

function merged(ranges: readonly TextRange[], length: number): TextRange[] {
  const result: TextRange[] = [];
  const inside = ranges
    .map(({ start, end }) => ({ start: Math.max(start, 0), end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const range of inside) {
    const last = result.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else result.push(range);
  }
  return result;
}
