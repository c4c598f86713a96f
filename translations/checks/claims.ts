import type { Locale } from '../locales.ts';
import { claimCues } from './lexicons/claim-cues.ts';
import { plainLower, plainPattern } from './reading/plainly.ts';
import { withLetters } from './reading/with-letters.ts';
import type { Check } from './types.ts';

const compiled = new Map<Locale, RegExp>();

/** No promises that medical advertising may not make, wherever they come from. */
export const claims: Check = {
  name: 'claims',
  severity: 'warning',
  about: {
    ru: 'Нет рекламных обещаний («лучший», «гарантия», «без риска»)',
    en: 'No advertising claims (“the best”, “guaranteed”, “no risk”)',
  },
  run: ({ target, targetLocale }) => {
    const text = plainLower(target, targetLocale);
    const found = text.match(patternOf(targetLocale))?.[0];
    return found === undefined
      ? []
      : [
          {
            ru: `Рекламное обещание «${found}» в медицинском тексте недопустимо: переформулируйте.`,
            en: `Medical texts may not claim “${found}”: word it without a promise.`,
          },
        ];
  },
};

function patternOf(locale: Locale): RegExp {
  const pattern = compiled.get(locale) ?? compile(locale);
  compiled.set(locale, pattern);
  return pattern;
}

function compile(locale: Locale): RegExp {
  const isGlued = locale === 'zh-Hans' || locale === 'ja' || locale === 'ko';
  const pattern = plainPattern(claimCues[locale], locale);
  return withLetters(isGlued ? pattern : `(?<![\\p{L}\\d])(?:${pattern})(?!\\p{L})`);
}
