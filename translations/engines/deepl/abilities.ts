import { z } from 'zod';
import { type Locale, localeTags } from '../../locales.ts';
import type { Capability } from '../types.ts';
import { baseCode, targetCode } from './codes.ts';

/** What DeepL can do for a target: `formality` says whether it has a formal register. */
export type Ability = Capability & { formality: boolean };

export type Abilities = Readonly<Record<Locale, Ability>>;

const full = { text: 'tags', glossary: true, source: true, formality: false } as const;
const formal = { ...full, formality: true } as const;
const textOnly = { text: 'text', glossary: false, source: true, formality: false } as const;

/** DeepL's documentation as of this release, for when its list cannot be asked for. */
export const documentedAbilities: Abilities = {
  ru: formal,
  en: full,
  ar: full,
  'zh-Hans': full,
  ko: full,
  ja: formal,
  kk: textOnly,
  uz: textOnly,
  vi: { ...textOnly, glossary: true },
  mn: textOnly,
  fr: formal,
  de: formal,
  tr: full,
  fa: textOnly,
};

const nothing: Ability = { text: 'none', glossary: false, source: false, formality: false };

/** `features` was a list in the beta and is an object, by name, since. */
const languageList = z.array(
  z.object({
    lang: z.string(),
    usable_as_target: z.boolean().default(true),
    usable_as_source: z.boolean().default(true),
    features: z
      .union([z.array(z.string()), z.record(z.string(), z.unknown()).transform(Object.keys)])
      .default([]),
  }),
);

/**
 * Reads the answer of `GET /v3/languages?resource=translate_text`
 * (developers.deepl.com, “Using the Languages API”). A feature that the whole list does not speak
 * of is taken from the table: the answer is older or newer than this program.
 *
 * @returns nothing when the answer has another shape.
 */
export function readAbilities(answer: unknown): Abilities | undefined {
  const { data: list } = languageList.safeParse(answer);
  if (!list || list.length === 0) return undefined;
  const rows = new Map(list.map((row) => [row.lang.toLowerCase(), row]));
  const spokenOf = new Set(list.flatMap(({ features }) => features));

  const abilityOf = (locale: Locale): Ability => {
    const base = rows.get(baseCode(locale) ?? '');
    const row = rows.get(targetCode(locale) ?? '') ?? base;
    if (!row?.usable_as_target) return nothing;
    const documented = documentedAbilities[locale];
    const has = (feature: string, otherwise: boolean) =>
      spokenOf.has(feature) ? row.features.includes(feature) : otherwise;
    return {
      text: has('tag_handling', documented.text === 'tags') ? 'tags' : 'text',
      glossary: has('glossary', documented.glossary),
      // A variant (`en-GB`) is a target only.
      source: (base ?? row).usable_as_source,
      formality: has('formality', documented.formality),
    };
  };
  return Object.fromEntries(localeTags.map((tag) => [tag, abilityOf(tag)])) as Abilities;
}
