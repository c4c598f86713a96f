import type { RawDocument } from '../compose.ts';
import { audienceOf, ref } from './common.ts';
import type { ProjectContext, Related } from './types.ts';

/** A clinic that is in the feed: published, and not closed. */
export function servedClinic(id: string | null, { related }: ProjectContext): Related | null {
  const clinic = id === null ? undefined : related('clinics', id);
  return clinic && clinic.lifecycle !== 'closed' ? clinic : null;
}

/**
 * What a document names as the place that it is a part of, each with the audience that this gives
 * it. Null when one of them is not in the feed: then the document is not, either.
 */
export function hostsOf(
  doc: RawDocument,
  names: { clinic?: string; destination?: string },
  context: ProjectContext,
) {
  const clinicId = names.clinic === undefined ? null : ref(doc[names.clinic]);
  const destinationId = names.destination === undefined ? null : ref(doc[names.destination]);
  const clinic = servedClinic(clinicId, context);
  const destination =
    destinationId === null ? undefined : context.related('destinations', destinationId);
  if ((clinicId !== null && !clinic) || (destinationId !== null && !destination)) {
    return null;
  }
  return [
    ...(clinic ? [audienceOf(clinic)] : []),
    ...(destination ? [{ ...audienceOf(destination), destinations: [destination.id] }] : []),
  ];
}
