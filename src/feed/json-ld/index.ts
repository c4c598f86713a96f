import type { PublicItem, PublicType } from '../items/index.ts';
import { describeClinic } from './clinic.ts';
import { compact, type Describe, type Describer, type Node } from './describe.ts';
import { describeDestination } from './destination.ts';
import { describeDoctor } from './doctor.ts';
import { describeEvent } from './event.ts';
import { describeGuide } from './guide.ts';
import { describeOffer } from './offer.ts';
import { describeOrganization } from './organization.ts';
import { describePackage } from './package.ts';
import { describeProcedure } from './procedure.ts';
import { describeSpecialty } from './specialty.ts';

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
