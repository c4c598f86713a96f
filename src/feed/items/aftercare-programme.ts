import type { ItemBase, Localized } from './common.ts';

/** Who looks after a patient back home. */
export type AftercareProgrammeItem = ItemBase & {
  type: 'aftercareProgramme';
  name: Localized;
  /** The id of a clinic. */
  provider: string | null;
  steps: Localized[];
  remote: boolean;
  durationDays: number | null;
  /** Ids of organizations. */
  homePartners: string[];
  countries: string[];
  lastReviewed: string | null;
};
