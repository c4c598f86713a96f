import type { Locale } from '../locales.ts';
import { opposites as groups } from './lexicons/opposites/index.ts';
import type { Member, Opposites } from './lexicons/opposites/member.ts';
import { organs } from './lexicons/organs.ts';
import { compare } from './reading/compare.ts';
import { type Cue, cueMatchers } from './reading/cue-matcher.ts';
import { hasTurnedBound } from './reading/denial-over.ts';
import { plainLower } from './reading/plainly.ts';
import type { Check, Fault } from './types.ts';

/** A meaning with the words that each side has for it. */
type Counted = { member: Member; source: readonly Cue[]; target: readonly Cue[] };

const all = [...groups, organs];
const members = all.flatMap((group) => group.members);

const compiled = new Map<Locale, ReturnType<typeof cueMatchers>>();

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
    const [from, to] = [cuesIn(source, sourceLocale), cuesIn(target, targetLocale)];
    const differing = members
      .map(
        (member, index): Counted => ({
          member,
          source: from[index] ?? [],
          target: to[index] ?? [],
        }),
      )
      .filter((one) => one.source.length !== one.target.length);
    const found = all.map((group) => ({
      id: group.id,
      faults: exchanged(
        group,
        differing.filter(({ member }) => group.members.includes(member)),
      ),
    }));
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

function exchanged({ members, kin = [] }: Opposites, differing: Counted[]): Fault[] {
  const less = differing.filter(({ source, target }) => target.length < source.length);
  const more = differing.filter(({ source, target }) => source.length < target.length);
  const lost = less.find(({ target }) => target.length === 0) ?? less[0];
  const gained = more.find(({ source }) => source.length === 0) ?? more[0];
  if (!lost || !gained) return [];
  if (kin.includes(lost.member.name.en) && kin.includes(gained.member.name.en)) return [];
  const isWhole = lost.target.length === 0 || gained.source.length === 0;
  // Of two meanings, one less and one more is an exchange; of many, it may be any wording.
  if (!isWhole && members.length > 2) return [];
  const [was = '', is = ''] = [lost.source[0], gained.target.at(-1)].map(
    (cue) => cue?.text.trim() ?? '',
  );
  return [
    {
      ru: `В исходном тексте «${was}» (${lost.member.name.ru}), в переводе «${is}» (${gained.member.name.ru}): проверьте и исправьте.`,
      en: `The source has “${was}” (${lost.member.name.en}), the translation has “${is}” (${gained.member.name.en}): check and correct it.`,
      places: { source: was, target: is },
    },
  ];
}

/** The words of a text for each of `members`. */
function cuesIn(raw: string, locale: Locale): readonly Cue[][] {
  const find =
    compiled.get(locale) ??
    cueMatchers(
      members.map(({ words }) => words[locale]),
      locale,
    );
  compiled.set(locale, find);
  return find(plainLower(raw, locale));
}
