import { changedInSubstance } from '../../translations/checks/changed-in-substance.ts';
import type { Locale } from '../../translations/locales.ts';
import type { Leaf } from '../../translations/overlay/visit-leaves.ts';
import {
  type ApprovedText,
  type LeafValue,
  liveText,
  machineText,
  type TranslationEntry,
} from '../../translations/records/entry.ts';
import { hasText } from '../../translations/records/value.ts';
import { plainText } from '../../translations/records/written-segments.ts';
import { segmentsOf } from '../../translations/segments/segments-of.ts';
import type { CollectionRule } from '../../translations/settings/read-settings.ts';

/** What of the texts of a collection is served; without `serveMachine`, no machine's at all. */
export type ServingRule = Pick<CollectionRule, 'serveMachine' | 'withdrawChanged'>;

/** A leaf with its published source text. */
export type Published = Pick<Leaf, 'clinical' | 'person'> & {
  text: LeafValue;
  hash: string;
  locale: Locale;
};

/** The approved text, unless the rule withdraws it because of how its source has moved on. */
export function approvedFor(
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
export function machineFor(
  { person, text }: Published,
  entry: TranslationEntry,
  { serveMachine }: ServingRule,
): LeafValue | null {
  const made = serveMachine && !person ? machineText(entry, text) : null;
  return hasText(made) ? made : null;
}
