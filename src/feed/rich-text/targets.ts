import type { PublicType } from '../items/index.ts';
import { entryOf, fieldsOf, isNode, type Node } from './node.ts';

/** What of the feed a text leads to: the collections as the editor names them. */
const typeOfCollection: Readonly<Record<string, PublicType>> = {
  clinics: 'clinic',
  doctors: 'doctor',
  procedures: 'procedure',
  specialties: 'specialty',
  destinations: 'destination',
  offers: 'offer',
  packages: 'package',
  organizations: 'organization',
  aftercare: 'aftercareProgramme',
  telemedicine: 'telemedicineService',
  events: 'event',
  guides: 'guide',
};

export type Target = { type: PublicType; id: string };

/** The item that a link leads to; undefined for one that leads elsewhere. */
export function itemTarget(link: Node): Target | undefined {
  const { linkType, doc } = fieldsOf(link);
  if (linkType !== 'internal' || !isNode(doc)) return undefined;
  const type = entryOf(typeOfCollection, doc.relationTo);
  const id = idOf(doc.value);
  return type && id !== undefined ? { type, id } : undefined;
}

/** The clinic that a card shows; undefined for another block. */
export function cardTarget(block: Node): Target | undefined {
  const { blockType, clinic } = fieldsOf(block);
  const id = idOf(clinic);
  return blockType === 'clinicCard' && id !== undefined ? { type: 'clinic', id } : undefined;
}

/** The id of the image that an upload shows. */
export const imageTarget = ({ relationTo, value }: Node): string | undefined =>
  relationTo === 'media' ? idOf(value) : undefined;

/** The address that a link leads to, if it is of a kind that does no harm. */
export function addressOf(link: Node): string | undefined {
  const { linkType, url } = fieldsOf(link);
  if (linkType === 'internal' || typeof url !== 'string') return undefined;
  const address = url.trim();
  const isAbsolute = /^(https?:\/\/[^\s/]|mailto:|tel:)/i.test(address);
  return isAbsolute && URL.canParse(address) ? address : undefined;
}

/** A relation's id, whether it is populated or not. */
function idOf(value: unknown): string | undefined {
  const id = isNode(value) ? value.id : value;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
