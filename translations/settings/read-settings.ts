import type { Payload } from 'payload';
import type { TranslationSetting } from '../../src/payload-types.ts';
import type { EngineChoice } from '../engines/engine-for.ts';
import { isLocale, type Locale, type Localized } from '../locales.ts';

/** What becomes of the texts of a collection. */
export type CollectionRule = {
  /** Locales that a machine drafts when a document is published. */
  draftLanguages: readonly Locale[];
  serveMachine: boolean;
  withdrawChanged: boolean;
};

export type TranslationSettings = {
  /** Characters a day and a month; null: no limit. */
  dailyLimit: number | null;
  monthlyLimit: number | null;
  /** Characters a month by locale. */
  localeLimits: ReadonlyMap<Locale, number>;
  /** The engine chosen for a locale; absent: the usual one. */
  engines: Localized<EngineChoice>;
  pricePerMillion: number;
  currency: string;
  /** The rule of a collection; nothing is drafted, served or withdrawn without one. */
  ruleOf: (collection: string) => CollectionRule;
};

const noRule: CollectionRule = { draftLanguages: [], serveMachine: false, withdrawChanged: false };

type Stored = TranslationSetting;
type Rule = NonNullable<Stored['collectionRules']>[number];
type LanguageRule = NonNullable<Stored['languageRules']>[number];

/** Reads the settings of translation. */
export async function readSettings(payload: Payload): Promise<TranslationSettings> {
  const stored = await payload.findGlobal({
    slug: 'translationSettings',
    depth: 0,
    overrideAccess: true,
  });
  const languages = stored.languageRules ?? [];
  const rules = new Map(
    (stored.collectionRules ?? []).map((rule) => [rule.collectionSlug as string, ruleIn(rule)]),
  );
  const byLocale = <T>(read: (rule: LanguageRule) => T | null | undefined) =>
    new Map(
      languages.flatMap((rule): [Locale, T][] => {
        const value = read(rule);
        return isLocale(rule.language) && value != null ? [[rule.language, value]] : [];
      }),
    );
  return {
    dailyLimit: stored.dailyLimit ?? null,
    monthlyLimit: stored.monthlyLimit ?? null,
    localeLimits: byLocale(({ monthlyLimit }) => monthlyLimit),
    engines: Object.fromEntries(byLocale(({ engine }) => engine)),
    pricePerMillion: stored.pricePerMillion ?? 0,
    currency: stored.currency ?? 'EUR',
    ruleOf: (collection) => rules.get(collection) ?? noRule,
  };
}

function ruleIn({ draftLanguages, serveMachine, withdrawChanged }: Rule): CollectionRule {
  return {
    draftLanguages: (draftLanguages ?? []).filter(isLocale),
    serveMachine: serveMachine === true,
    withdrawChanged: withdrawChanged === true,
  };
}
