import { type PublicType, publicTypes } from '../../contract/index.ts';
import { badInput } from '../../errors.ts';

/** The name of each type in the schema. */
export const typeNames = {
  clinic: 'Clinic',
  doctor: 'Doctor',
  destination: 'Destination',
  specialty: 'Specialty',
  procedure: 'Procedure',
  offer: 'Offer',
  package: 'Package',
  organization: 'Organization',
  entryRule: 'EntryRule',
  aftercareProgramme: 'AftercareProgramme',
  telemedicineService: 'TelemedicineService',
  event: 'Event',
  statistic: 'Statistic',
  guide: 'Guide',
} as const satisfies Record<PublicType, string>;

/** An id that is unique in the whole feed, and opaque to its reader. */
export function encodeGlobalId(typeName: string, id: string | number | bigint): string {
  return Buffer.from(`${typeName}:${id}`).toString('base64url');
}

/** @throws PolyclinicError BAD_INPUT for what is no id of this feed. */
export function decodeGlobalId(globalId: string, field = 'id'): { type: PublicType; id: string } {
  const text = Buffer.from(globalId, 'base64url').toString();
  const type = publicTypes.find((each) => text.startsWith(`${typeNames[each]}:`));
  const id = type && text.slice(typeNames[type].length + 1);
  if (type && id && encodeGlobalId(typeNames[type], id) === globalId) return { type, id };
  const given = globalId.slice(0, 80);
  throw badInput(
    field,
    `“${field}”: “${given}” is no id of this feed: use what the field “id” gives`,
  );
}

/** The document's id behind a global id of a certain type. @throws PolyclinicError BAD_INPUT */
export function idOfType(globalId: string, type: PublicType, field: string): string {
  const decoded = decodeGlobalId(globalId, field);
  if (decoded.type === type) return decoded.id;
  throw badInput(
    field,
    `“${field}”: “${globalId}” is the id of a ${decoded.type}, where one of a ${type} is asked for`,
  );
}
