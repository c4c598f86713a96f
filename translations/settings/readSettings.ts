import type { Payload } from 'payload';
import type { EngineChoice } from '../engines/engineFor.ts';
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

type Rule = { collectionSlug?: string; draftLanguages?: unknown[] } & Record<string, unknown>;
type LanguageRule = {
  language?: string;
  engine?: EngineChoice | null;
  monthlyLimit?: number | null;
};

/** Reads the settings of translation. */
export async function readSettings(payload: Payload): Promise<TranslationSettings> {
  const stored = (await payload.findGlobal({
    slug: 'translationSettings',
    depth: 0,
    overrideAccess: true,
  })) as Record<string, unknown>;
  const languages = (stored.languageRules ?? []) as LanguageRule[];
  const rules = new Map(
    ((stored.collectionRules ?? []) as Rule[]).map((rule) => [rule.collectionSlug, ruleIn(rule)]),
  );
  const byLocale = <T>(read: (rule: LanguageRule) => T | null | undefined) =>
    new Map(
      languages.flatMap((rule): [Locale, T][] => {
        const value = read(rule);
        return isLocale(rule.language) && value != null ? [[rule.language, value]] : [];
      }),
    );
  return {
    dailyLimit: (stored.dailyLimit as number | null) ?? null,
    monthlyLimit: (stored.monthlyLimit as number | null) ?? null,
    localeLimits: byLocale(({ monthlyLimit }) => monthlyLimit),
    engines: Object.fromEntries(byLocale(({ engine }) => engine)),
    pricePerMillion: (stored.pricePerMillion as number | null) ?? 0,
    currency: (stored.currency as string | null) ?? 'EUR',
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
