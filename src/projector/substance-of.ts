import { changedSubstance } from '../../translations/checks/changed-in-substance.ts';
import type { Locale } from '../../translations/locales.ts';
import type { LeafValue } from '../../translations/records/entry.ts';
import { canonical } from '../../translations/records/value.ts';
import { plainText } from '../../translations/records/written-segments.ts';
import { segmentsOf } from '../../translations/segments/segments-of.ts';
import type { PublicItem } from '../contract/index.ts';
import { localizedLeaves, visitTexts } from '../contract/leaves.ts';
import { localeOfKey } from '../contract/pick.ts';
import type { ChangedSubstance, TextSubstance } from '../contract/substance.ts';

/**
 * What of an item changed, for who must act on some changes and not on others.
 *
 * @param locales those whose own text changed.
 */
export function substanceOf(
  before: PublicItem,
  after: PublicItem,
  locales: readonly Locale[],
): ChangedSubstance {
  const [was, is] = [localizedLeaves(before), localizedLeaves(after)];
  return {
    texts: Object.fromEntries(
      locales.map((locale) => [
        locale,
        changedTexts(textsIn(was, locale), textsIn(is, locale), locale),
      ]),
    ),
    facts: canonical(factsOf(before)) !== canonical(factsOf(after)),
  };
}

type Texts = ReadonlyMap<string, string>;

/** The texts of a locale by field, be they approved or a machine's. */
function textsIn(leaves: ReturnType<typeof localizedLeaves>, locale: Locale): Texts {
  return new Map(
    leaves.flatMap(({ field, text }) =>
      Object.entries(text).flatMap(([key, value]) =>
        localeOfKey(key) === locale ? [[field, wordsOf(value)] as const] : [],
      ),
    ),
  );
}

const wordsOf = (value: unknown): string => plainText(segmentsOf(value as LeafValue));

function changedTexts(was: Texts, is: Texts, locale: Locale): TextSubstance[] {
  const fields = new Set([...was.keys(), ...is.keys()]);
  const changed = [...fields].filter((field) => was.get(field) !== is.get(field));
  const kinds = changed.flatMap((field) =>
    changedSubstance(was.get(field) ?? '', is.get(field) ?? '', locale),
  );
  // Another format or link changes no words, and is read all the same.
  return kinds.length > 0 ? [...new Set(kinds)] : ['wording'];
}

/** An item without its texts, and what is told of them. */
function factsOf(item: PublicItem): object {
  const { translations: _, ...facts } = structuredClone(item);
  visitTexts(facts, item.type, (holder, name) => {
    delete holder[name];
  });
  return facts;
}
