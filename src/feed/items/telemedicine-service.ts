import type { ItemBase, Localized } from './common.ts';

/** Medicine at a distance. */
export type TelemedicineServiceItem = ItemBase & {
  type: 'telemedicineService';
  name: Localized;
  /** The id of a clinic. */
  provider: string | null;
  kind: string | null;
  lifecycle: string;
  sites: Localized[];
  languages: string[];
};
