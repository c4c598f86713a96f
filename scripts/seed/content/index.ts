import type { SeedRow } from '../values.ts';
import { aftercare } from './aftercare.ts';
import { clinics } from './clinics/index.ts';
import { destinations } from './destinations.ts';
import { disclaimers } from './disclaimers.ts';
import { doctors } from './doctors/index.ts';
import { entryRules } from './entry-rules.ts';
import { events } from './events.ts';
import { guides } from './guides/index.ts';
import { media } from './media.ts';
import { offers } from './offers.ts';
import { organizations } from './organizations/index.ts';
import { packages } from './packages.ts';
import { procedures } from './procedures/index.ts';
import { schemes } from './schemes.ts';
import { sites } from './sites.ts';
import { sources } from './sources.ts';
import { specialties } from './specialties.ts';
import { statistics } from './statistics.ts';
import { telemedicine } from './telemedicine.ts';
import { users } from './users.ts';

/** Everything that is seeded, by collection. */
export const content: Record<string, SeedRow[]> = {
  sites,
  sources,
  media,
  specialties,
  schemes,
  disclaimers,
  procedures,
  organizations,
  clinics,
  doctors,
  destinations,
  offers,
  packages,
  entryRules,
  aftercare,
  telemedicine,
  events,
  statistics,
  guides,
  // Last, so that a seeding that is cut short leaves no account whose password nobody was told.
  users,
};
