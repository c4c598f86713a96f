import { compare } from './reading/compare.ts';
import type { Quantity } from './reading/quantities-in.ts';
import type { Check, Fault } from './types.ts';

/**
 * “Two tablets” are not three, “twice a day” is not three times, and half is not a quarter. A word
 * that only one side has may be the language's way; one for another is a change.
 */
export const numberWords: Check = {
  name: 'numberWords',
  severity: 'warning',
  about: {
    ru: 'Числа словами («дважды», «половина») те же',
    en: 'Numbers in words (“twice”, “half”) are the same',
  },
  run: (input) => {
    const { missingWords, addedWords, looselyMissing, looselyAdded } = compare(input);
    const changed = Math.max(missingWords.length, addedWords.length);
    return Array.from({ length: changed }, (_, index) => index).flatMap((index): Fault[] => {
      const [wanted, got] = [missingWords[index], addedWords[index]];
      if (wanted && got) return [fault(wanted, got, input.clinical)];
      // A half that is gone doubles a dose, whatever stands in its place.
      if (wanted && (looselyAdded.length > 0 || isPart(wanted))) return [lost(wanted)];
      return got && looselyMissing.length > 0 ? [gained(got)] : [];
    });
  },
};

const fault = (wanted: Quantity, got: Quantity, clinical: boolean): Fault => ({
  ru: `В исходном тексте «${wanted.text}» (${amount(wanted)}), в переводе «${got.text}» (${amount(got)}): исправьте число.`,
  en: `The source has “${wanted.text}” (${amount(wanted)}), the translation has “${got.text}” (${amount(got)}): correct the number.`,
  places: { source: wanted.text, target: got.text },
  ...(clinical ? { severity: 'error' as const } : {}),
});

const lost = (wanted: Quantity): Fault => ({
  ru: `В исходном тексте «${wanted.text}» (${amount(wanted)}), в переводе такого числа нет: проверьте.`,
  en: `The source has “${wanted.text}” (${amount(wanted)}), the translation has no such number: check it.`,
  places: { source: wanted.text },
});

const gained = (got: Quantity): Fault => ({
  ru: `В переводе «${got.text}» (${amount(got)}), в исходном тексте такого числа нет: проверьте.`,
  en: `The translation has “${got.text}” (${amount(got)}), the source has no such number: check it.`,
  places: { target: got.text },
});

/** “By half” is a half, however it is counted. */
const isPart = ({ values }: Quantity) => values.some((value) => value < 1);

const amount = ({ values }: Quantity) => String(values[0]);
