import type { Face } from '../items/face.ts';
import type { ItemOf, Localized, PublicItem, PublicType, RichText } from '../items/index.ts';

/** A node of JSON-LD. */
export type Node = { '@type': string | string[] } & Record<string, unknown>;

/** What a description needs to know of its reader. */
export type Describer = {
  /** The locale that an item is served in; null when it has text in none. */
  localeOf: (item: PublicItem) => string | null;
  text: (item: Pick<PublicItem, 'sourceLocale'>, text: Localized) => string | null;
  /** A rich text without its format. */
  plain: (item: PublicItem, text: Localized<RichText>) => string | null;
  /** Addresses of the pictures of an item. */
  images: (item: PublicItem) => string[];
  /** Another item, if the reader may see it: what else it has is no part of the item’s version. */
  get: <T extends PublicType>(type: T, id: string | null) => Face<T> | null;
  /** The item's id in the feed. */
  idOf: (item: Pick<PublicItem, 'type' | 'id'>) => string;
};

export type Describe<T extends PublicType> = (item: ItemOf<T>, describer: Describer) => Node | null;

/** A node without what is empty: no null, no empty text, list or object. */
export function compact(node: Node): Node {
  return (without(node) ?? { '@type': node['@type'] }) as Node;
}

function without(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(without).filter((each) => each !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, without(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  const says = kept.some(([name]) => name !== '@type');
  return says ? Object.fromEntries(kept) : undefined;
}
