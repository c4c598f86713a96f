import type { Audience } from '../../contract/index.ts';
import type { RawDocument } from '../compose.ts';
import { audienceOf, ref } from './read.ts';
import type { ProjectContext, Related } from './types.ts';

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/**
 * The audience of what is seen where at least one of several others is, as a doctor is where a
 * clinic is: a site's ban on all of them is a ban.
 */
export function withinAny(own: Audience, hosts: readonly Audience[]): Audience {
  const deniedByAll = hosts
    .map(({ denied }) => denied)
    .reduce((all, denied) => all.filter((site) => denied.includes(site)));
  const restricted = hosts.every(({ allowed }) => allowed.length > 0);
  return {
    ...own,
    countries: unique(hosts.flatMap(({ countries }) => countries)),
    allowed:
      own.allowed.length > 0 || !restricted
        ? own.allowed
        : unique(hosts.flatMap(({ allowed }) => allowed)),
    denied: unique([...own.denied, ...deniedByAll]),
  };
}

/**
 * The audience of what is a part of all of several others, as a price is of its clinic: who may not
 * see one of them may not see it. Null when that leaves nobody.
 */
export function withinAll(own: Audience, hosts: readonly Audience[]): Audience | null {
  const all = [own, ...hosts];
  const lists = all.flatMap(({ allowed }) => (allowed.length > 0 ? [allowed] : []));
  const allowed = lists.reduce<readonly string[] | null>(
    (common, list) => (common ? common.filter((site) => list.includes(site)) : list),
    null,
  );
  if (allowed?.length === 0) {
    return null;
  }
  return {
    countries: unique(all.flatMap(({ countries }) => countries)),
    destinations: unique(all.flatMap(({ destinations }) => destinations)),
    allowed: unique(allowed ?? []),
    denied: unique(all.flatMap(({ denied }) => denied)),
  };
}

/** A clinic that is in the feed: published, and not closed. */
function servedClinic(id: string | null, { related }: ProjectContext): Related | null {
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
