import type { RichText } from '../items/index.ts';
import { nodesOf } from './json.ts';
import { typeOf } from './node.ts';
import { cardTarget, imageTarget, itemTarget, type Target } from './targets.ts';

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
