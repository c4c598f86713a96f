import type { ItemBase, Localized } from './common.ts';

export type SpecialtyItem = ItemBase & {
  type: 'specialty';
  code: string;
  name: Localized;
  parent: string | null;
  schemaOrg: string | null;
  fhirServiceType: string | null;
  synonyms: Localized[];
};
