import type { PublicItem, PublicType } from '../../contract/index.ts';
import { compact, type Describe, type Describer, type Node } from './describe.ts';
import { describeGuide, describeProcedure, describeSpecialty } from './medicine.ts';
import { describeEvent, describeOffer, describePackage } from './offers.ts';
import {
  describeClinic,
  describeDestination,
  describeDoctor,
  describeOrganization,
} from './providers.ts';

/** How each type is described; the others are nothing that schema.org has a word for. */
const describers: { [T in PublicType]?: Describe<T> } = {
  clinic: describeClinic,
  doctor: describeDoctor,
  procedure: describeProcedure,
  destination: describeDestination,
  offer: describeOffer,
  event: describeEvent,
  guide: describeGuide,
  package: describePackage,
  organization: describeOrganization,
  specialty: describeSpecialty,
};

/**
 * An item as schema.org describes such things, in JSON-LD, in the reader's language and without what
 * is out of scope. Null for what cannot be described.
 */
export function jsonLdOf(item: PublicItem, describer: Describer): Node | null {
  const written = describers[item.type] as Describe<PublicType> | undefined;
  const node = written?.(item, describer);
  const described = node ? compact(node) : null;
  return described?.name ? ({ '@context': 'https://schema.org', ...described } as Node) : null;
}
