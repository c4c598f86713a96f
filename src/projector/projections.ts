import type { Where } from 'payload';
import type { FeedType } from '../contract/index.ts';
import { projectAftercare } from './project/project-aftercare.ts';
import { accreditationTerms, projectClinic } from './project/project-clinic.ts';
import { projectDestination } from './project/project-destination.ts';
import { projectDisclaimer } from './project/project-disclaimer.ts';
import { positionTerms, projectDoctor } from './project/project-doctor.ts';
import { projectEntryRule } from './project/project-entry-rule.ts';
import { projectEvent } from './project/project-event.ts';
import { projectGuide } from './project/project-guide.ts';
import { projectOffer, validity } from './project/project-offer.ts';
import { agreementTerms, projectOrganization } from './project/project-organization.ts';
import { projectPackage } from './project/project-package.ts';
import { projectProcedure } from './project/project-procedure.ts';
import { projectSite } from './project/project-site.ts';
import { projectSpecialty } from './project/project-specialty.ts';
import { projectStatistic } from './project/project-statistic.ts';
import { projectTelemedicine } from './project/project-telemedicine.ts';
import type { PeriodsOf, Project } from './project/types.ts';

export type Projection = {
  collection: string;
  type: FeedType;
  project: Project;
  /** The periods that the item depends on: it can change by itself when one begins or is over. */
  periodsOf?: PeriodsOf;
};

/** What reaches the feed, and as what; what an item is made with stands before it. */
export const projections: readonly Projection[] = [
  { collection: 'sites', type: 'site', project: projectSite },
  { collection: 'disclaimers', type: 'disclaimer', project: projectDisclaimer },
  { collection: 'specialties', type: 'specialty', project: projectSpecialty },
  { collection: 'procedures', type: 'procedure', project: projectProcedure },
  {
    collection: 'organizations',
    type: 'organization',
    project: projectOrganization,
    periodsOf: agreementTerms,
  },
  {
    collection: 'clinics',
    type: 'clinic',
    project: projectClinic,
    periodsOf: accreditationTerms,
  },
  { collection: 'doctors', type: 'doctor', project: projectDoctor, periodsOf: positionTerms },
  { collection: 'destinations', type: 'destination', project: projectDestination },
  {
    collection: 'offers',
    type: 'offer',
    project: projectOffer,
    periodsOf: (doc) => [validity(doc)],
  },
  {
    collection: 'packages',
    type: 'package',
    project: projectPackage,
    periodsOf: (doc) => [validity(doc)],
  },
  {
    collection: 'entryRules',
    type: 'entryRule',
    project: projectEntryRule,
    periodsOf: (doc) => [validity(doc)],
  },
  { collection: 'aftercare', type: 'aftercareProgramme', project: projectAftercare },
  { collection: 'telemedicine', type: 'telemedicineService', project: projectTelemedicine },
  { collection: 'events', type: 'event', project: projectEvent },
  { collection: 'statistics', type: 'statistic', project: projectStatistic },
  { collection: 'guides', type: 'guide', project: projectGuide },
];

type Dependent = { of: string; collection: string; where: (ids: string[]) => Where };

/** A collection whose documents name those of another in a field. */
const naming = (of: string, collection: string, field: string): Dependent => ({
  of,
  collection,
  where: (ids) => ({ [field]: { in: ids } }),
});

/** Collections whose documents have a page of their own on a site. */
const withSeo = [
  'procedures',
  'organizations',
  'clinics',
  'doctors',
  'destinations',
  'packages',
  'aftercare',
  'telemedicine',
  'events',
  'guides',
];

/**
 * Documents whose item is made with another document’s content, and so must follow it. The projector
 * remembers besides what each item was made with: a picture within a text cannot be asked for by a
 * field, and SQLite empties the fields that name what is deleted.
 */
export const dependents: readonly Dependent[] = [
  naming('clinics', 'doctors', 'positions.clinic'),
  naming('clinics', 'offers', 'clinic'),
  naming('clinics', 'packages', 'clinic'),
  naming('clinics', 'aftercare', 'provider'),
  naming('clinics', 'telemedicine', 'provider'),
  naming('schemes', 'clinics', 'accreditations.scheme'),
  naming('procedures', 'offers', 'procedure'),
  naming('destinations', 'packages', 'destination'),
  naming('sources', 'statistics', 'source'),
  naming('media', 'clinics', 'gallery'),
  naming('media', 'destinations', 'gallery'),
  naming('media', 'doctors', 'photo'),
  ...withSeo.map((collection) => naming('media', collection, 'seo.image')),
  // Which types it applied to before is not known any more.
  ...projections
    .filter(({ type }) => type !== 'site' && type !== 'disclaimer')
    .map(({ collection }) => ({ of: 'disclaimers', collection, where: () => ({}) })),
];

/** Every collection whose documents can move the feed. */
export const watched: readonly string[] = [
  ...new Set([...projections.map(({ collection }) => collection), ...dependents.map((d) => d.of)]),
];

/** Whether a collection is no item of the feed itself, but others are made with it. */
export function isOnlyRelated(collection: string): boolean {
  return isProjected(collection) && !projectionOf(collection);
}

/** Whether a change of a collection's documents can move the feed. */
export function isProjected(collection: string): boolean {
  return watched.includes(collection);
}

/** The projection of a collection; undefined for one that only others depend on. */
export function projectionOf(collection: string): Projection | undefined {
  return projections.find((projection) => projection.collection === collection);
}
