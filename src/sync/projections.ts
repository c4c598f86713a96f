import type { Where } from 'payload';
import type { FeedType } from '../feed/items/index.ts';
import { projectClinic } from './project/projectClinic.ts';
import { projectDestination } from './project/projectDestination.ts';
import { projectDoctor } from './project/projectDoctor.ts';
import { projectSite } from './project/projectSite.ts';
import { projectSpecialty } from './project/projectSpecialty.ts';
import type { Project } from './project/types.ts';

export type Projection = { collection: string; type: FeedType; project: Project };

/** What reaches the feed, and as what. */
export const projections: readonly Projection[] = [
  { collection: 'sites', type: 'site', project: projectSite },
  { collection: 'specialties', type: 'specialty', project: projectSpecialty },
  { collection: 'clinics', type: 'clinic', project: projectClinic },
  { collection: 'doctors', type: 'doctor', project: projectDoctor },
  { collection: 'destinations', type: 'destination', project: projectDestination },
];

type Dependent = { of: string; collection: string; where: (ids: string[]) => Where };

/** Documents whose item is made with another document’s content, and so must follow it. */
export const dependents: readonly Dependent[] = [
  { of: 'clinics', collection: 'doctors', where: (ids) => ({ 'positions.clinic': { in: ids } }) },
  {
    of: 'schemes',
    collection: 'clinics',
    where: (ids) => ({ 'accreditations.scheme': { in: ids } }),
  },
];

/** Whether a change of a collection's documents can move the feed. */
export function isProjected(collection: string): boolean {
  return (
    projections.some((projection) => projection.collection === collection) ||
    dependents.some(({ of }) => of === collection)
  );
}

/** The projection of a collection; undefined for one that only others depend on. */
export function projectionOf(collection: string): Projection | undefined {
  return projections.find((projection) => projection.collection === collection);
}
