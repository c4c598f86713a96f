import type { Locale } from '../locales.ts';
import { compare } from './reading/compare.ts';
import { hasTurnedBound } from './reading/denial-over.ts';
import { type Denials, denialsIn } from './reading/denials-in.ts';
import { plainLower } from './reading/plainly.ts';
import type { Check, CheckInput, Fault } from './types.ts';

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
    const turned = hasTurnedBound(compare(input), input);
    const { pairs, isWhole } = sentencePairs(input);
    return pairs.flatMap(([from, to]) =>
      compared(
        withoutTurned(denialIn(from, input.sourceLocale), turned.source),
        denialIn(to, input.targetLocale),
        {
          isClinical: input.clinical,
          isTurned: turned.source || turned.target,
          isWhole,
        },
      ),
    );
  },
};

/** The denial that turns a bound is compared with the bound. */
const withoutTurned = (denials: Denials, isTurned: boolean): Denials =>
  isTurned ? { ...denials, firm: denials.firm.slice(1), exact: [] } : denials;

/** `isTurned`: a denial of either side turns a bound. `isWhole`: the sides are not a sentence each. */
type Terms = { isClinical: boolean; isTurned: boolean; isWhole: boolean };

function compared(
  source: Denials,
  target: Denials,
  { isClinical, isTurned, isWhole }: Terms,
): Fault[] {
  const [was, is] = [source, target].map(({ firm }) => firm.map(({ text }) => text.trim()));
  const [lost, gained] = [was?.[0], is?.[0]];
  if (lost !== undefined && gained === undefined) {
    const [forbidding] = source.exact;
    // “No more than two” may answer “more than two may not”: the bounds are compared by themselves.
    const isAnswered = target.loose > 0 || target.phrases.length > 0;
    const isCertain = isClinical && forbidding !== undefined && !isAnswered;
    if (!forbidding && weightOf(target) >= source.firm.length) return [];
    const text = forbidding?.text.trim() ?? lost;
    return [
      {
        ru: `В исходном тексте отрицание («${text}»), в переводе его нет: проверьте смысл и верните.`,
        en: `The source denies (“${text}”), the translation does not: check the meaning and put it back.`,
        places: { source: text },
        ...(isCertain ? { severity: 'error' as const } : {}),
      },
    ];
  }
  const isLess = source.firm.length > weightOf(target);
  // In a sentence, two may be one in another language: “Бүү идээрэй, хориотой”.
  if (isLess || (isWhole && lost !== undefined && target.firm.length > weightOf(source))) {
    const told = (cues: string[] | undefined, close: string) => cues?.join(close) ?? '';
    const hint = isLess
      ? { ru: 'не потеряно ли одно', en: 'none is lost' }
      : { ru: 'нет ли лишнего', en: 'none is added' };
    return [
      {
        ru: `Отрицаний в исходном тексте ${source.firm.length} («${told(was, '», «')}»), в переводе ${target.firm.length} («${told(is, '», «')}»): проверьте, ${hint.ru}.`,
        en: `The source denies ${source.firm.length} times (“${told(was, '”, “')}”), the translation ${target.firm.length} (“${told(is, '”, “')}”): check that ${hint.en}.`,
        places: { source: told(was, '”, “'), ...(is?.length ? { target: told(is, '”, “') } : {}) },
      },
    ];
  }
  const isAnswered =
    lost !== undefined || source.loose > 0 || source.phrases.length > 0 || isTurned;
  if (gained === undefined || isAnswered) return [];
  return [
    {
      ru: `В переводе отрицание («${gained}»), в исходном тексте его нет: проверьте смысл.`,
      en: `The translation denies (“${gained}”), the source does not: check the meaning.`,
      places: { target: gained },
    },
  ];
}

/** All that may answer a negation of the other side. */
const weightOf = ({ firm, loose, phrases }: Denials) => firm.length + loose + phrases.length;

/** Sentence by sentence where both sides have as many; otherwise the texts as wholes. */
function sentencePairs({ source, target }: CheckInput) {
  const [sources, targets] = [sentencesOf(source), sentencesOf(target)];
  const isWhole = sources.length !== targets.length;
  const pairs = isWhole
    ? [[source, target] as const]
    : sources.map((sentence, index) => [sentence, targets[index] ?? ''] as const);
  return { pairs, isWhole };
}

/** The sentences of a text in any language. */
export const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?؟۔]["»”)]?)\s+|(?<=[。！？]["」』”）]?)\s*/u)
    .filter((part) => part.trim() !== '');

const denialIn = (raw: string, locale: Locale) => denialsIn(plainLower(raw, locale), locale);
