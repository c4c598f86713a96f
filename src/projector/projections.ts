import type { Where } from 'payload';
import { type FeedType, isPublicType } from '../contract/index.ts';
import {
  accreditationTerms,
  positionTerms,
  projectAftercare,
  projectClinic,
  projectDoctor,
  projectProcedure,
  projectSpecialty,
  projectTelemedicine,
  validity,
} from './project/care.ts';
import {
  agreementTerms,
  projectGuide,
  projectOrganization,
  projectStatistic,
} from './project/publications.ts';
import { projectDisclaimer, projectSite } from './project/sites.ts';
import {
  projectDestination,
  projectEntryRule,
  projectEvent,
  projectOffer,
  projectPackage,
} from './project/travel.ts';
import type { PeriodsOf, Project } from './project/types.ts';

export type Projection = {
  collection: string;
  type: FeedType;
  project: Project;
  /** The periods that the item depends on: it can change by itself when one begins or is over. */
  periodsOf?: PeriodsOf;
  /**
   * The collections whose documents the item is made with, each with the fields that name them. Pictures
   * within texts, and disclaimers, which apply by type, are no one field's.
   */
  madeWith?: Readonly<Record<string, readonly string[]>>;
};

const periodsOf: PeriodsOf = (doc) => [validity(doc)];

/** The picture of a page that a document has on a site. */
const ofPage = ['seo.image'];

/** What the facts of a document are from. */
const ofFacts = ['provenance.sources'];

/** What reaches the feed, and as what; what an item is made with stands before it. */
export const projections: readonly Projection[] = [
  { collection: 'sites', type: 'site', project: projectSite },
  { collection: 'disclaimers', type: 'disclaimer', project: projectDisclaimer },
  { collection: 'specialties', type: 'specialty', project: projectSpecialty },
  {
    collection: 'procedures',
    type: 'procedure',
    project: projectProcedure,
    madeWith: { media: ofPage, sources: ofFacts },
  },
  {
    collection: 'organizations',
    type: 'organization',
    project: projectOrganization,
    periodsOf: agreementTerms,
    madeWith: { media: ofPage, sources: ofFacts },
  },
  {
    collection: 'clinics',
    type: 'clinic',
    project: projectClinic,
    periodsOf: accreditationTerms,
    madeWith: {
      schemes: ['accreditations.scheme'],
      media: ['gallery', ...ofPage],
      sources: ofFacts,
    },
  },
  {
    collection: 'doctors',
    type: 'doctor',
    project: projectDoctor,
    periodsOf: positionTerms,
    madeWith: { clinics: ['positions.clinic'], media: ['photo', ...ofPage], sources: ofFacts },
  },
  {
    collection: 'destinations',
    type: 'destination',
    project: projectDestination,
    madeWith: { media: ['gallery', ...ofPage], sources: ofFacts },
  },
  {
    collection: 'offers',
    type: 'offer',
    project: projectOffer,
    periodsOf,
    madeWith: { clinics: ['clinic'], procedures: ['procedure'], sources: ofFacts },
  },
  {
    collection: 'packages',
    type: 'package',
    project: projectPackage,
    periodsOf,
    madeWith: {
      clinics: ['clinic'],
      destinations: ['destination'],
      media: ofPage,
      sources: ofFacts,
    },
  },
  { collection: 'entryRules', type: 'entryRule', project: projectEntryRule, periodsOf },
  {
    collection: 'aftercare',
    type: 'aftercareProgramme',
    project: projectAftercare,
    madeWith: { clinics: ['provider'], media: ofPage, sources: ofFacts },
  },
  {
    collection: 'telemedicine',
    type: 'telemedicineService',
    project: projectTelemedicine,
    madeWith: { clinics: ['provider'], media: ofPage, sources: ofFacts },
  },
  {
    collection: 'events',
    type: 'event',
    project: projectEvent,
    madeWith: { media: ofPage, sources: ofFacts },
  },
  {
    collection: 'statistics',
    type: 'statistic',
    project: projectStatistic,
    madeWith: { sources: ['source'] },
  },
  {
    collection: 'guides',
    type: 'guide',
    project: projectGuide,
    madeWith: { media: ofPage, sources: ofFacts },
  },
];

/**
 * The documents, by collection, whose items are made with some documents, and so must follow them. The
 * projector remembers besides what each item was made with: a picture within a text cannot be asked for by a
 * field, and SQLite empties the fields that name what is deleted.
 */
export const dependentsOf = (
  collection: string,
  ids: readonly string[],
): { collection: string; where: Where }[] =>
  projections.flatMap(({ collection: by, type, madeWith = {} }) => {
    // Which types a disclaimer applied to before is not known any more.
    if (collection === 'disclaimers' && isPublicType(type)) return [{ collection: by, where: {} }];
    const fields = madeWith[collection] ?? [];
    return fields.map((field) => ({ collection: by, where: { [field]: { in: [...ids] } } }));
  });

/** Every collection whose documents can move the feed. */
export const watched: readonly string[] = [
  ...new Set([
    ...projections.map(({ collection }) => collection),
    ...projections.flatMap(({ madeWith = {} }) => Object.keys(madeWith)),
  ]),
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
