import type { CheckInput } from '../../../../translations/checks/types.ts';
import type { Locale } from '../../../../translations/locales.ts';

/** What a check gets for a text and its translation, clinical and without terms unless told. */
export function anInput(
  source: string,
  target: string,
  [sourceLocale, targetLocale]: readonly [Locale, Locale],
  more: Partial<CheckInput> = {},
): CheckInput {
  return {
    source: plainOf(source),
    target: plainOf(target),
    taggedSource: source,
    taggedTarget: target,
    sourceLocale,
    targetLocale,
    clinical: true,
    person: false,
    terms: [],
    twins: [],
    ...more,
  };
}

const plainOf = (tagged: string) => tagged.replace(/<\/?[gxk]\d+\/?>/g, '');
