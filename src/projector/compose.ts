import { changedInSubstance } from '../../translations/checks/changed-in-substance.ts';
import { isLocale, type Locale } from '../../translations/locales.ts';
import type { LeafNode } from '../../translations/overlay/leaf-tree.ts';
import { type Leaf, visitLeaves } from '../../translations/overlay/visit-leaves.ts';
import {
  type ApprovedText,
  type LeafValue,
  liveText,
  machineText,
  type TranslationEntry,
} from '../../translations/records/entry.ts';
import { hashOf, hasText } from '../../translations/records/value.ts';
import { plainText } from '../../translations/records/written-segments.ts';
import { segmentsOf } from '../../translations/segments/segments-of.ts';
import type { CollectionRule } from '../../translations/settings/read-settings.ts';
import type { Localized, TranslationSummary } from '../contract/common.ts';
import { machineKeyOf } from '../contract/pick.ts';

/** What of the texts of a collection is served; without `serveMachine`, no machine's at all. */
export type ServingRule = Pick<CollectionRule, 'serveMachine' | 'withdrawChanged'>;

/** A leaf with its published source text. */
type Published = Pick<Leaf, 'clinical' | 'person'> & {
  text: LeafValue;
  hash: string;
  locale: Locale;
};

/** The approved text, unless the rule withdraws it because of how its source has moved on. */
function approvedFor(
  { clinical, text, hash, locale }: Published,
  entry: TranslationEntry,
  { withdrawChanged }: ServingRule,
): ApprovedText | null {
  const live = liveText(entry, text);
  const isWithdrawn =
    live &&
    withdrawChanged &&
    clinical &&
    live.sourceHash !== hash &&
    changedInSubstance(live.sourceText, plainText(segmentsOf(text)), locale);
  return isWithdrawn ? null : live;
}

/** The machine's text, where the rule allows it; a name of a person is never a machine's. */
function machineFor(
  { person, text }: Published,
  entry: TranslationEntry,
  { serveMachine }: ServingRule,
): LeafValue | null {
  const made = serveMachine && !person ? machineText(entry, text) : null;
  return hasText(made) ? made : null;
}

/** A document read in locale `all`: its localized leaves are maps from locale to value. */
export type RawDocument = Record<string, unknown> & { id: string; sourceLocale?: Locale };

export type Composed = {
  /** The document with every localized leaf as a map of what may be served, by locale. */
  doc: RawDocument;
  translations: Partial<Record<Locale, TranslationSummary>>;
};

type Tally = {
  approved: number;
  machine: number;
  stale: boolean;
  reviewedAt: string | null;
  engines: readonly string[];
};

const nothingYet: Tally = { approved: 0, machine: 0, stale: false, reviewedAt: null, engines: [] };

/**
 * Puts published source text, approved translations and, where the rule allows it, machine texts
 * together. A text is served in a locale only where the source has text: what the editor has taken
 * away is gone in every language.
 *
 * @param records entries by locale.
 */
export function compose(
  stored: RawDocument,
  tree: readonly LeafNode[],
  records: ReadonlyMap<Locale, readonly TranslationEntry[]>,
  rule: ServingRule,
): Composed {
  const doc = structuredClone(stored);
  const source = doc.sourceLocale;
  if (!isLocale(source)) {
    return { doc, translations: {} };
  }
  const targets = [...records]
    .filter(([locale]) => locale !== source)
    .map(([locale, entries]) => ({ locale, byPath: new Map(entries.map((e) => [e.path, e])) }));
  const tallies = new Map<Locale, Tally>();
  let total = 0;
  visitLeaves(tree, doc, ({ path, holder, name, clinical, person }) => {
    const stored = holder[name] as Localized<unknown> | null | undefined;
    const text = stored?.[source];
    const served: Localized<unknown> = {};
    holder[name] = served;
    if (!hasText(text)) {
      return;
    }
    total += 1;
    served[source] = text;
    const leaf: Published = { clinical, person, text, hash: hashOf(text), locale: source };
    for (const { locale, byPath } of targets) {
      const entry = byPath.get(path);
      const live = entry && approvedFor(leaf, entry, rule);
      const made = entry && !live && machineFor(leaf, entry, rule);
      const before = tallies.get(locale) ?? nothingYet;
      if (live) {
        served[locale] = live.value;
        tallies.set(locale, countApproved(before, live, leaf));
      } else if (made) {
        served[machineKeyOf(locale)] = made;
        const engines = [...before.engines, ...enginesOf(entry, made)];
        tallies.set(locale, { ...before, machine: before.machine + 1, engines });
      }
    }
  });
  return { doc, translations: summaries(source, total, tallies) };
}

function countApproved(tally: Tally, live: ApprovedText, { hash }: Published): Tally {
  const { approved, stale, reviewedAt } = tally;
  return {
    ...tally,
    approved: approved + 1,
    stale: stale || live.sourceHash !== hash,
    reviewedAt: !reviewedAt || live.at > reviewedAt ? live.at : reviewedAt,
  };
}

/** What has made the pieces of a machine's text. */
function enginesOf({ value, segments, suggestion }: TranslationEntry, made: LeafValue): string[] {
  const pieces = value === made ? segments : suggestion?.value === made ? suggestion.segments : [];
  return pieces.flatMap(({ engine }) => engine ?? []);
}

function summaries(source: Locale, total: number, tallies: ReadonlyMap<Locale, Tally>) {
  const result: Partial<Record<Locale, TranslationSummary>> = {
    [source]: { state: 'source', reviewedAt: null, stale: false, completeness: 1 },
  };
  for (const [locale, { approved, machine, stale, reviewedAt, engines }] of tallies) {
    const completeness = (approved + machine) / total;
    const state = machine > 0 ? 'machine' : 'approved';
    const engine = [...new Set(engines)].sort().join(', ');
    result[locale] = { state, reviewedAt, stale, completeness, ...(engine && { engine }) };
  }
  return result;
}
