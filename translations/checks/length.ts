import type { Locale } from '../locales.ts';
import type { Check } from './types.ts';

/**
 * Characters of a text in a language for each 100 of the English one, by the usual length of the same
 * text in the fourteen languages.
 */
const size: Record<Locale, number> = {
  ru: 108,
  en: 100,
  ar: 88,
  'zh-Hans': 32,
  ko: 50,
  ja: 45,
  kk: 108,
  uz: 108,
  vi: 105,
  mn: 108,
  fr: 115,
  de: 115,
  tr: 105,
  fa: 95,
};

/** Shorter texts vary too much; those that are not long, a good deal: 정형외과 is three Russian words. */
const shortest = 20;
const long = 60;

/** The translation is about as long as the two languages make it. */
export const length: Check = {
  name: 'length',
  severity: 'warning',
  about: { ru: 'Длина перевода правдоподобна', en: 'The length is plausible' },
  run: ({ source, target, sourceLocale, targetLocale, person }) => {
    const expected = (source.trim().length * size[targetLocale]) / size[sourceLocale];
    if (person || target.trim() === '' || source.trim().length <= shortest) return [];
    const ratio = target.trim().length / expected;
    const [least, most] = source.trim().length < long ? [0.2, 3] : [0.5, 2];
    if (ratio < least) {
      return [
        {
          ru: 'Перевод намного короче, чем обычно: проверьте, всё ли переведено.',
          en: 'The translation is much shorter than usual: check that all of it is there.',
        },
      ];
    }
    return ratio > most
      ? [
          {
            ru: 'Перевод намного длиннее, чем обычно: проверьте, нет ли лишнего.',
            en: 'The translation is much longer than usual: check that nothing was added.',
          },
        ]
      : [];
  },
};
