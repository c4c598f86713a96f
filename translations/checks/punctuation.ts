import type { Locale } from '../locales.ts';
import type { Check, Fault } from './types.ts';

/** What a sentence may end with, before closing quotes and brackets. */
const questionMarks: Partial<Record<Locale, RegExp>> = {
  ar: /؟/,
  fa: /؟/,
  'zh-Hans': /？/,
  ja: /？|か。/,
};
const fullStop = /[.。．]["'”’»)\]）」』\s]*$/;
const question = /[?？؟]["'”’»)\]）」』\s]*$/;

const arabicMarks = [
  [/(?<=[\p{Script=Arabic})])\s?,(?!\d)/u, '،'],
  [/(?<=[\p{Script=Arabic})])\s?;/u, '؛'],
] as const;
const kana = '\\p{Script=Hiragana}\\p{Script=Katakana}';

/** Marks of other languages, and the ones to write in their place. */
const foreign: Partial<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  ar: arabicMarks,
  fa: arabicMarks,
  'zh-Hans': [[/\p{Script=Han}[,;?!](?!\d)/u, '，；？！']],
  ja: [[new RegExp(`[\\p{Script=Han}${kana}][,?!](?!\\d)`, 'u'), '、？！']],
  fr: [
    [/[\p{L}\d)»][;!?](?=\s|$)/u, '\u202f; \u202f! \u202f?'],
    [/[\p{L})»]:(?=\s)/u, '\u00a0:'],
  ],
};

/** The punctuation of the locale, and the end of the source. */
export const punctuation: Check = {
  name: 'punctuation',
  severity: 'warning',
  about: { ru: 'Знаки препинания своего языка', en: 'The punctuation of the language' },
  run: ({ source, target, targetLocale }) => {
    if (target.trim() === '') return [];
    return [...endFault(source, target, targetLocale), ...foreignMarks(target, targetLocale)];
  },
};

function endFault(source: string, target: string, locale: Locale): Fault[] {
  if (question.test(source) && !(questionMarks[locale] ?? /[?？؟]/).test(target)) {
    return [
      {
        ru: 'Исходный текст кончается вопросом, перевод — нет: поставьте вопросительный знак этого языка.',
        en: 'The source ends in a question, the translation does not: put the question mark of the language.',
      },
    ];
  }
  // Abbreviations end in a stop in one language and not in another: only sentences count.
  const isSentence = fullStop.test(source) && source.trim().split(/\s+/).length > 4;
  if (!isSentence || /[.。．!！?？؟…:：;；]["'”’»)\]）」』\s]*$/.test(target)) return [];
  return [
    {
      ru: 'Исходный текст кончается точкой, перевод — нет: проверьте, не оборван ли он.',
      en: 'The source ends in a full stop, the translation does not: check that it is complete.',
    },
  ];
}

function foreignMarks(target: string, locale: Locale): Fault[] {
  return (foreign[locale] ?? [])
    .filter(([pattern]) => pattern.test(target))
    .map(([, marks]) => ({
      ru: `Знаки препинания чужого языка: в этом языке пишут «${marks}».`,
      en: `Punctuation of another language: this one writes “${marks}”.`,
    }));
}
