import type { Locale } from '../locales.ts';
import { opposites as groups } from './lexicons/opposites/index.ts';
import type { Member, Opposites } from './lexicons/opposites/member.ts';
import { organs } from './lexicons/organs.ts';
import { compare } from './reading/compare.ts';
import { type CueMatcher, cueMatcher } from './reading/cue-matcher.ts';
import { hasTurnedBound } from './reading/denial-over.ts';
import { plainLower } from './reading/plainly.ts';
import type { Check, Fault } from './types.ts';

/** A meaning with the words that each side has for it. */
type Counted = { member: Member; source: string[]; target: string[] };

const compiled = new Map<Member, Map<Locale, CueMatcher>>();

/**
 * Left is not right, before is not after, and the liver is not a kidney. What one side lacks may be
 * said in words that are not listed: only a meaning for another of its kind is found.
 */
export const opposites: Check = {
  name: 'opposites',
  severity: 'warning',
  about: {
    ru: 'Сторона, орган, «до» и «после», возраст, способ введения те же',
    en: 'Side, organ, before and after, age group and route are the same',
  },
  run: (input) => {
    const { source, target, sourceLocale, targetLocale, person } = input;
    if (person) return [];
    const from = plainLower(source, sourceLocale);
    const to = plainLower(target, targetLocale);
    const found = [...groups, organs].map((group) => {
      const counted = group.members.map((member) => ({
        member,
        source: wordsOf(member, from, sourceLocale),
        target: wordsOf(member, to, targetLocale),
      }));
      return { id: group.id, faults: exchanged(group, counted) };
    });
    // “No more than two may” is “more than two may not”.
    const turned = hasTurnedBound(compare(input), input);
    const isTurned = turned.source || turned.target;
    // “Before meals” is before and of meals: one fault is told once.
    const isOfMeals = found.some(({ id, faults }) => id === 'meals' && faults.length > 0);
    return found.flatMap(({ id, faults }) =>
      (id === 'beforeAfter' && isOfMeals) || (id === 'bound' && isTurned) ? [] : faults,
    );
  },
};

function exchanged({ members, kin = [] }: Opposites, counted: Counted[]): Fault[] {
  const less = counted.filter(({ source, target }) => target.length < source.length);
  const more = counted.filter(({ source, target }) => source.length < target.length);
  const lost = less.find(({ target }) => target.length === 0) ?? less[0];
  const gained = more.find(({ source }) => source.length === 0) ?? more[0];
  if (!lost || !gained) return [];
  if (kin.includes(lost.member.name.en) && kin.includes(gained.member.name.en)) return [];
  const isWhole = lost.target.length === 0 || gained.source.length === 0;
  // Of two meanings, one less and one more is an exchange; of many, it may be any wording.
  if (!isWhole && members.length > 2) return [];
  const [was, is] = [lost.source[0] ?? '', gained.target.at(-1) ?? ''];
  return [
    {
      ru: `В исходном тексте «${was}» (${lost.member.name.ru}), в переводе «${is}» (${gained.member.name.ru}): проверьте и исправьте.`,
      en: `The source has “${was}” (${lost.member.name.en}), the translation has “${is}” (${gained.member.name.en}): check and correct it.`,
    },
  ];
}

function wordsOf(member: Member, text: string, locale: Locale): string[] {
  const patterns = compiled.get(member) ?? new Map<Locale, CueMatcher>();
  compiled.set(member, patterns);
  const matcher = patterns.get(locale) ?? cueMatcher(member.words[locale], locale);
  patterns.set(locale, matcher);
  return matcher(text).map((match) => match.text.trim());
}
