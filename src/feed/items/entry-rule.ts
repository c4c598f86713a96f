import type { ItemBase, Localized } from './common.ts';

/** How residents of one country enter another, while the rule is in force. */
export type EntryRuleItem = ItemBase & {
  type: 'entryRule';
  sourceCountry: string;
  destinationCountry: string;
  purpose: string;
  regime: string;
  maxDays: number | null;
  invitationBy: string | null;
  documents: Localized[];
  officialUrl: string;
  /** ISO 8601; the last day counts whole. */
  validFrom: string;
  validTo: string | null;
};
