import type { PublicType, RichText } from '../index.ts';
import { entryOf, fieldsOf, isNode, type Node, nodesOf, typeOf } from './node.ts';

/** What of the feed a text leads to: the collections as the editor names them. */
export const typeOfCollection: Readonly<Record<string, PublicType>> = {
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

/** What a rich text names: items, and images by id; each once, in the order of the text. */
export type Named = { items: readonly Target[]; images: readonly string[] };

const known = new WeakMap<object, Named>();

/** Finds what a rich text names; once for each text. */
export function namedIn({ root }: RichText): Named {
  const found = known.get(root) ?? find(root);
  known.set(root, found);
  return found;
}

function find(root: RichText['root']): Named {
  const items = new Map<string, Target>();
  const images = new Set<string>();
  for (const node of nodesOf(root)) {
    const type = typeOf(node);
    const target = type === 'block' ? cardTarget(node) : itemTarget(node);
    if (target) items.set(`${target.type} ${target.id}`, target);
    const image = type === 'upload' ? imageTarget(node) : undefined;
    if (image !== undefined) images.add(image);
  }
  return { items: [...items.values()], images: [...images] };
}

/** A copy of rich texts in which nothing tells of the items that a site cannot see. */
export function redactTargets(
  texts: unknown,
  sees: (type: PublicType, id: string) => boolean,
): unknown {
  const redact = (_: string, value: unknown) => {
    if (!isNode(value)) return value;
    const target = typeOf(value) === 'block' ? cardTarget(value) : itemTarget(value);
    return target && !sees(target.type, target.id) ? { ...value, fields: null } : value;
  };
  return texts === undefined ? undefined : JSON.parse(JSON.stringify(texts, redact));
}
