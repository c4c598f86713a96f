import type { PublicType, RichText } from './index.ts';
import { isRecord } from './is-record.ts';

/** A node of Lexical's tree, of which nothing is taken for granted. */
export type Node = Readonly<Record<string, unknown>>;

const isNode: (value: unknown) => value is Node = isRecord;

export const typeOf = ({ type }: Node): string => (typeof type === 'string' ? type : '');

/** What a table has for a word; nothing for what is no word, or is one of JavaScript's own. */
export function entryOf<T>(table: Readonly<Record<string, T>>, word: unknown): T | undefined {
  return typeof word === 'string' && Object.hasOwn(table, word) ? table[word] : undefined;
}

export const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isNode) : [];

/** Every node of a tree, each before its children. */
export function* nodesOf(node: Node): Iterable<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

export const fieldsOf = ({ fields }: Node): Node => (isNode(fields) ? fields : {});

export const textOf = ({ text }: Node): string => (typeof text === 'string' ? text : '');

/** The bits of a text's format that the editor offers. */
const formatBits = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const;

export type Format = keyof typeof formatBits;

/** The formats of a text, in the order of the table. */
export function formatsOf({ format }: Node): Format[] {
  const bits = typeof format === 'number' ? format : 0;
  return (Object.keys(formatBits) as Format[]).filter((name) => (bits & formatBits[name]) !== 0);
}

/** An item that a text leads to, as its reader knows it. */
type Reference = { globalId: string; typeName: string; name: string | null };

/** An image that a text shows, as its reader sees it. */
export type Picture = {
  src: string;
  width: number | null;
  height: number | null;
  alt: string | null;
  caption: string | null;
};

/** For whom a rich text is written: what that one may see, and in which language it is. */
export type TextReader = {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Null for what is out of the reader's scope. */
  item: (target: Target) => Reference | null;
  /** Null for what may not be shown (any more). */
  picture: (id: string) => Picture | null;
};

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

type Target = { type: PublicType; id: string };

/** The item that a link leads to; undefined for one that leads elsewhere. */
function itemTarget(link: Node): Target | undefined {
  const { linkType, doc } = fieldsOf(link);
  if (linkType !== 'internal' || !isNode(doc)) return undefined;
  const type = entryOf(typeOfCollection, doc.relationTo);
  const id = idOf(doc.value);
  return type && id !== undefined ? { type, id } : undefined;
}

/** The clinic that a card shows; undefined for another block. */
function cardTarget(block: Node): Target | undefined {
  const { blockType, clinic } = fieldsOf(block);
  const id = idOf(clinic);
  return blockType === 'clinicCard' && id !== undefined ? { type: 'clinic', id } : undefined;
}

/** The item that a node names. */
const targetOf = (node: Node): Target | undefined =>
  typeOf(node) === 'block' ? cardTarget(node) : itemTarget(node);

/** The id of the image that an upload shows. */
export const imageTarget = ({ relationTo, value }: Node): string | undefined =>
  relationTo === 'media' ? idOf(value) : undefined;

/** The item that a link leads to or a card shows, for a reader who may see it. */
export function itemOf(node: Node, reader: TextReader): Reference | null {
  const target = targetOf(node);
  return target ? reader.item(target) : null;
}

/** The image that an upload shows, with its caption there or else its own, for a reader who may see it. */
export function pictureOf(upload: Node, reader: TextReader): Picture | null {
  const id = imageTarget(upload);
  const picture = id === undefined ? null : reader.picture(id);
  const { caption } = fieldsOf(upload);
  return picture && typeof caption === 'string' && caption !== ''
    ? { ...picture, caption }
    : picture;
}

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
type Named = { items: readonly Target[]; images: readonly string[] };

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
    const target = targetOf(node);
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
    const target = targetOf(value);
    return target && !sees(target.type, target.id) ? { ...value, fields: null } : value;
  };
  return texts === undefined ? undefined : JSON.parse(JSON.stringify(texts, redact));
}
