import type { PackageItem } from '../../contract/index.ts';
import { withinAll } from './audience.ts';
import { base } from './base.ts';
import {
  audienceOf,
  day,
  localized,
  localizedList,
  number,
  price,
  ref,
  refs,
  rows,
  text,
} from './common.ts';
import { hostsOf } from './hosts.ts';
import { holdsAt } from './period.ts';
import { validity } from './project-offer.ts';
import type { Project } from './types.ts';

/** A package is in the feed while it holds, and the places that it names are there. */
export const projectPackage: Project = (composed, context) => {
  const { doc } = composed;
  const hosts = hostsOf(doc, { clinic: 'clinic', destination: 'destination' }, context);
  if (!hosts || !holdsAt(validity(doc), context.now)) {
    return null;
  }
  const audience = withinAll(audienceOf(doc), hosts);
  const item: PackageItem = {
    ...base('package', composed, context),
    title: localized(doc.title),
    destination: ref(doc.destination),
    clinic: ref(doc.clinic),
    audience: text(doc.audience),
    days: number(doc.days),
    price: price(doc),
    validFrom: day(doc.validFrom),
    validTo: day(doc.validTo),
    programme: rows(doc.programme).map((row) => ({
      day: number(row.day) ?? 0,
      text: localized(row.text),
    })),
    includes: localizedList(doc.includes),
    excludes: localizedList(doc.excludes),
    tourismPartners: refs(doc.tourismPartners),
  };
  return audience && { item, audience };
};
