import type { LeafKind, LeafMarks, LeafNode } from './leaf-tree.ts';

export type Leaf = LeafMarks & {
  /** Id path: row and block ids, never indexes (`positions[65f0…].role`). */
  path: string;
  kind: LeafKind;
  /** The object that holds the leaf, and the leaf's name in it. */
  holder: Record<string, unknown>;
  name: string;
};

/**
 * Calls back for every localized leaf of a document, present or not, in the order of the fields.
 * Rows without an id have no path that lasts and are passed over.
 */
export function visitLeaves(
  tree: readonly LeafNode[],
  data: Record<string, unknown>,
  visit: (leaf: Leaf) => void,
  prefix = '',
): void {
  for (const node of tree) {
    const path = `${prefix}${node.name}`;
    if (node.type === 'leaf') {
      const { kind, clinical, person, oneLine } = node;
      visit({ path, kind, clinical, person, oneLine, holder: data, name: node.name });
      continue;
    }
    const value = data[node.name];
    if (node.type === 'group') {
      if (isRecord(value)) {
        visitLeaves(node.children, value, visit, `${path}.`);
      }
      continue;
    }
    for (const row of Array.isArray(value) ? value.filter(isRecord) : []) {
      const children =
        node.type === 'rows' ? node.children : (node.blocks[String(row.blockType)] ?? []);
      if (row.id) {
        visitLeaves(children, row, visit, `${path}[${row.id}].`);
      }
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
