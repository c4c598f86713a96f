import type { Locale } from '../locales.ts';
import { negationCues } from './lexicons/negationCues.ts';
import { lowered, plainly, plainPattern } from './reading/plainly.ts';
import type { Check } from './types.ts';

/** What a text denies: its firm cues, and whether anything in it may deny. */
type Denial = { firm: string[]; possible: boolean };

type Matchers = { except: RegExp; firm: RegExp; loose: RegExp };

const compiled = new Map<Locale, Matchers>();

/**
 * A negation or contraindication of the source is one in the translation, and no other is. One that
 * is lost from medical text blocks the approval; the other way about, languages differ too much.
 */
export const negation: Check = {
  name: 'negation',
  severity: 'warning',
  about: {
    ru: 'Отрицания и противопоказания сохранены',
    en: 'Negations and contraindications are kept',
  },
  run: (input) => {
    if (input.person || input.target.trim() === '') return [];
    const source = denialIn(input.source, input.sourceLocale);
    const target = denialIn(input.target, input.targetLocale);
    const [lost] = source.firm;
    const [gained] = target.firm;
    if (lost !== undefined && !target.possible && target.firm.length === 0) {
      return [
        {
          ru: `В исходном тексте отрицание («${lost}»), в переводе его нет: проверьте смысл и верните.`,
          en: `The source denies (“${lost}”), the translation does not: check the meaning and put it back.`,
          ...(input.clinical ? { severity: 'error' as const } : {}),
        },
      ];
    }
    if (gained === undefined || source.possible || source.firm.length > 0) return [];
    return [
      {
        ru: `В переводе отрицание («${gained}»), в исходном тексте его нет: проверьте смысл.`,
        en: `The translation denies (“${gained}”), the source does not: check the meaning.`,
      },
    ];
  },
};

function denialIn(raw: string, locale: Locale): Denial {
  const { except, firm, loose } = compiled.get(locale) ?? compile(locale);
  const text = lowered(plainly(raw), locale).replace(except, '\u0001');
  const found = [...text.matchAll(firm)].map(([cue]) => cue.trim());
  return { firm: found, possible: found.length > 0 || loose.test(text) };
}

function compile(locale: Locale): Matchers {
  const { firm, loose, except = '(?!)' } = negationCues[locale];
  const isGlued = locale === 'zh-Hans' || locale === 'ja' || locale === 'ko';
  const word = (pattern: string) =>
    isGlued
      ? `(?:${plainPattern(pattern, locale)})`
      : `(?<!\\p{L})(?:${plainPattern(pattern, locale)})(?!\\p{L})`;
  const matchers = {
    except: new RegExp(word(except), 'gu'),
    firm: new RegExp(word(firm), 'gu'),
    loose: new RegExp(word(loose), 'u'),
  };
  compiled.set(locale, matchers);
  return matchers;
}
