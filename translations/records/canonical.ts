import type { LeafValue } from './entry.ts';

/** Whether a leaf holds text: blank strings and empty rich text trees do not. */
export function hasText(value: unknown): value is LeafValue {
  if (typeof value === 'string') {
    return value.trim() !== '';
  }
  return typeof value === 'object' && value !== null && treeHasContent(value);
}

/** JSON with sorted keys: databases do not keep the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

type TreeNode = { type?: string; text?: string; root?: TreeNode; children?: TreeNode[] };

const emptyContainers = new Set(['root', 'paragraph', 'linebreak']);

function treeHasContent(node: TreeNode): boolean {
  if (node.root) {
    return treeHasContent(node.root);
  }
  if (node.type === 'text') {
    return (node.text ?? '').trim() !== '';
  }
  if (node.children?.some(treeHasContent)) {
    return true;
  }
  return node.type !== undefined && !emptyContainers.has(node.type) && !node.children;
}
