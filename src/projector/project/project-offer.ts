import type { OfferItem } from '../../contract/index.ts';
import type { RawDocument } from '../compose.ts';
import { withinAll } from './audience.ts';
import { base } from './base.ts';
import { audienceOf, codes, day, localized, localizedList, number, price, ref } from './common.ts';
import { hostsOf } from './hosts.ts';
import { holdsAt, type Period } from './period.ts';
import type { Project } from './types.ts';

/** An offer is in the feed while it holds, and its clinic and its procedure are there. */
export const projectOffer: Project = (composed, context) => {
  const { doc } = composed;
  const procedure = context.related('procedures', ref(doc.procedure) ?? '');
  const hosts = hostsOf(doc, { clinic: 'clinic' }, context);
  if (!procedure || !hosts?.length || !holdsAt(validity(doc), context.now)) {
    return null;
  }
  const audience = withinAll(audienceOf(doc), [...hosts, audienceOf(procedure)]);
  const item: OfferItem = {
    ...base('offer', composed, context),
    procedure: procedure.id,
    clinic: String(ref(doc.clinic)),
    title: localized(doc.title),
    price: price(doc),
    validFrom: day(doc.validFrom) ?? '',
    validTo: day(doc.validTo) ?? '',
    stayDays: number(doc.stayDays),
    waitDays: number(doc.waitDays),
    includes: localizedList(doc.includes),
    excludes: localizedList(doc.excludes),
    residenceCountries: codes(doc.residenceCountries),
  };
  return audience && { item, audience };
};

/** The days that a price, or a rule, holds for. */
export const validity = (doc: RawDocument): Period => ({
  from: day(doc.validFrom),
  to: day(doc.validTo),
});
