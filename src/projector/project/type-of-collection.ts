import type { PublicType } from '../../contract/index.ts';

/** What the documents of a collection are in the feed. */
export const typeOfCollection: Readonly<Record<string, PublicType>> = {
  specialties: 'specialty',
  procedures: 'procedure',
  organizations: 'organization',
  clinics: 'clinic',
  doctors: 'doctor',
  destinations: 'destination',
  offers: 'offer',
  packages: 'package',
  entryRules: 'entryRule',
  aftercare: 'aftercareProgramme',
  telemedicine: 'telemedicineService',
  events: 'event',
  statistics: 'statistic',
  guides: 'guide',
};
