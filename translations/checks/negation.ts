import type { Locale } from '../locales.ts';
import { negationCues } from './lexicons/negationCues.ts';
import { type CueMatcher, cueMatcher } from './reading/cue-matcher.ts';
import { lowered, plainly } from './reading/plainly.ts';
import type { Check, CheckInput, Fault } from './types.ts';

/** What a text denies. */
type Denial = {
  /** Its negations, one for each thing that is denied. */
  firm: string[];
  /** How many other words may stand for a negation: “avoid”, “free of”, “instead”. */
  loose: number;
  /** Fixed phrases that look like a negation. */
  phrases: boolean;
  /** Forbids. */
  exact: string | null;
};

type Matchers = Record<'except' | 'firm' | 'loose' | 'beside' | 'exact', CueMatcher>;

const compiled = new Map<Locale, Matchers>();

/**
 * A negation or contraindication of the source is one in the translation, and no other is. Both sides
 * are counted. One that forbids and is answered by nothing blocks the approval of medical text;
 * elsewhere languages differ too much.
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
  if (lost !== undefined && gained === undefined) {
    const isCertain = clinical && source.exact !== null && target.loose === 0;
    const text = source.exact ?? lost;
    return [
      {
        ru: `В исходном тексте отрицание («${text}»), в переводе его нет: проверьте смысл и верните.`,
        en: `The source denies (“${text}”), the translation does not: check the meaning and put it back.`,
        ...(isCertain ? { severity: 'error' as const } : {}),
      },
    ];
  }
  if (
    source.firm.length + source.loose > target.firm.length + target.loose &&
    source.firm.length + source.loose > 0
  ) {
    const [was, is] = [source.firm, target.firm].map((cues) => cues.join('», «'));
    const [wasEn, isEn] = [source.firm, target.firm].map((cues) => cues.join('”, “'));
    return [
      {
        ru: `Отрицаний в исходном тексте ${source.firm.length} («${was}»), в переводе ${target.firm.length} («${is}»): проверьте, не потеряно ли одно.`,
        en: `The source denies ${source.firm.length} times (“${wasEn}”), the translation ${target.firm.length} (“${isEn}”): check that none is lost.`,
      },
    ];
  }
  const isAnswered = lost !== undefined || source.loose > 0 || source.phrases;
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
  const [sources, targets] = [sentencesOf(source), sentencesOf(target)];
  return sources.length === targets.length
    ? sources.map((sentence, index) => [sentence, targets[index] ?? ''])
    : [[source, target]];
}

/** The sentences of a text in any language. */
export const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?؟۔]["»”)]?)\s+|(?<=[。！？]["」』”）]?)\s*/u)
    .filter((part) => part.trim() !== '');

function denialIn(raw: string, locale: Locale): Denial {
  const matchers = compiled.get(locale) ?? compile(locale);
  const whole = lowered(plainly(raw), locale);
  const phrases = matchers.except(whole);
  const text = phrases.reduce(
    (rest, { text: phrase, start }) =>
      rest.slice(0, start) + '\u0001'.repeat(phrase.length) + rest.slice(start + phrase.length),
    whole,
  );
  const all = matchers.firm(text).map((cue) => cue.text.trim());
  const companions = matchers.beside(text).map((cue) => cue.text.trim());
  const alone = without(all, companions);
  return {
    firm: alone.length > 0 ? alone : all.slice(0, 1),
    loose: matchers.loose(text).length,
    phrases: phrases.length > 0,
    exact: matchers.exact(text)[0]?.text.trim() ?? null,
  };
}

function without(all: string[], some: string[]): string[] {
  const rest = [...some];
  return all.filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function compile(locale: Locale): Matchers {
  const { firm, loose, exact, except = '(?!)', beside = '(?!)' } = negationCues[locale];
  const matchers = {
    except: cueMatcher(except, locale),
    firm: cueMatcher(firm, locale),
    loose: cueMatcher(loose, locale),
    beside: cueMatcher(beside, locale),
    exact: cueMatcher(exact, locale),
  };
  compiled.set(locale, matchers);
  return matchers;
}
