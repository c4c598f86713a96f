import type { CollectionConfig } from 'payload';
import { aftercare } from './aftercare.ts';
import { clinics } from './clinics.ts';
import { destinations } from './destinations.ts';
import { disclaimers } from './disclaimers.ts';
import { doctors } from './doctors.ts';
import { entryRules } from './entry-rules.ts';
import { events } from './events.ts';
import { withCleanTexts } from './fields/with-clean-texts.ts';
import { guides } from './guides.ts';
import { withMatchedDays } from './hooks/match-days.ts';
import { media } from './media.ts';
import { offers } from './offers.ts';
import { organizations } from './organizations.ts';
import { packages } from './packages.ts';
import { procedures } from './procedures.ts';
import { schemes } from './schemes.ts';
import { sites } from './sites.ts';
import { sources } from './sources.ts';
import { specialties } from './specialties.ts';
import { statistics } from './statistics.ts';
import { telemedicine } from './telemedicine.ts';
import { users } from './users.ts';

/** Everything that is curated, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  clinics,
  doctors,
  destinations,
  procedures,
  offers,
  packages,
  organizations,
  entryRules,
  aftercare,
  telemedicine,
  guides,
  events,
  statistics,
  media,
  specialties,
  schemes,
  disclaimers,
  sources,
  sites,
  users,
]
  .map(withCleanTexts)
  .map(withMatchedDays);

export { createSiteKey } from './site-keys/create-site-key.ts';
export { contentSlugs, translatedSlugs } from './slugs.ts';
