import type { CollectionConfig } from 'payload';
import { clinics } from './clinics.ts';
import { destinations } from './destinations.ts';
import { doctors } from './doctors.ts';
import { media } from './media.ts';
import { sites } from './sites.ts';
import { sources } from './sources.ts';
import { specialties } from './specialties.ts';
import { users } from './users.ts';

/** Everything that is curated, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  clinics,
  doctors,
  destinations,
  specialties,
  sources,
  media,
  sites,
  users,
];

export { contentSlugs, translatedSlugs } from './slugs.ts';
