import type { Locale } from '../locales.ts';
import { negationCues } from './lexicons/negationCues.ts';
import { lowered, plainly, plainPattern } from './reading/plainly.ts';
import type { Check, CheckInput, Fault } from './types.ts';

/** What a text denies: its firm cues; whether anything may deny; fixed phrases that look like it. */
type Denial = { firm: string[]; loose: boolean; phrases: boolean };

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
    if (input.person) return [];
    return sentencePairs(input).flatMap(([source, target]) =>
      compared(
        denialIn(source, input.sourceLocale),
        denialIn(target, input.targetLocale),
        input.clinical,
      ),
    );
  },
};

function compared(source: Denial, target: Denial, clinical: boolean): Fault[] {
  const [lost] = source.firm;
  const [gained] = target.firm;
  if (lost !== undefined && gained === undefined && !target.loose) {
    return [
      {
        ru: `В исходном тексте отрицание («${lost}»), в переводе его нет: проверьте смысл и верните.`,
        en: `The source denies (“${lost}”), the translation does not: check the meaning and put it back.`,
        ...(clinical ? { severity: 'error' as const } : {}),
      },
    ];
  }
  const isAnswered = lost !== undefined || source.loose || source.phrases;
  if (gained === undefined || isAnswered) return [];
  return [
    {
      ru: `В переводе отрицание («${gained}»), в исходном тексте его нет: проверьте смысл.`,
      en: `The translation denies (“${gained}”), the source does not: check the meaning.`,
    },
  ];
}

/** Sentence by sentence where both sides have as many; otherwise the texts as wholes. */
function sentencePairs({ source, target }: CheckInput): [string, string][] {
  const [sources, targets] = [sentences(source), sentences(target)];
  return sources.length === targets.length
    ? sources.map((sentence, index) => [sentence, targets[index] ?? ''])
    : [[source, target]];
}

const sentences = (text: string) =>
  text
    .split(/(?<=[.!?؟]["»”)]?)\s+|(?<=[。！？]["」』”）]?)\s*/u)
    .filter((part) => part.trim() !== '');

function denialIn(raw: string, locale: Locale): Denial {
  const { except, firm, loose } = compiled.get(locale) ?? compile(locale);
  const whole = lowered(plainly(raw), locale);
  const text = whole.replace(except, '\u0001');
  return {
    firm: [...text.matchAll(firm)].map(([cue]) => cue.trim()),
    loose: loose.test(text),
    phrases: text !== whole,
  };
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
