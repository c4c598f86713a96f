import { kindOf } from './handle/index.ts';
import { childrenOf, type Node } from './node.ts';

/**
 * Sets the direction of an element and of the links right in it: a block without one is laid out by
 * its first letter, a Latin name for instance.
 */
export function setDirection(node: Node, direction: 'ltr' | 'rtl'): void {
  const children = childrenOf(node);
  if (!children || kindOf(node) === 'unknown') return;
  node.direction = direction;
  for (const child of children) {
    if (kindOf(child) === 'inline') setDirection(child, direction);
  }
}
