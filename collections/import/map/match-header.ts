import type { FieldNode } from './field-tree.ts';
import { folded } from './folded.ts';
import { rowKeyOf } from './row-keys.ts';
import { synonymsOf } from './synonyms.ts';
import { keyedPaths, pathsOf, targetOf } from './target-of.ts';

type Named = [name: string, path: string];

/**
 * The field of each column whose name is known, by the path to send it to.
 *
 * A path written out wins over a field's name in the admin, that over a synonym, and that over the
 * key of a list’s row. A field takes one column: the first of those that are named best.
 */
export function matchHeader(
  columns: readonly string[],
  { collection, tree }: { collection: string; tree: readonly FieldNode[] },
): Map<string, string> {
  const written = columns.filter((column) => column.includes('.') && isPath(tree, column));
  const layers: Named[][] = [
    [...pathsOf(tree), ...written].map((path) => [path, path]),
    tree
      .filter(takesOneValue)
      .flatMap(({ labels, path }) => labels.map((label): Named => [label, path])),
    synonymsOf(collection).filter(([, path]) => isPath(tree, path)),
    tree.flatMap((node) => (node.kind === 'array' ? keyedNames(node) : [])),
  ];
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const layer of layers) {
    const byName = namesOf(layer);
    for (const column of columns) {
      const path = matched.has(column) ? undefined : byName.get(folded(column));
      if (path && !taken.has(path)) {
        matched.set(column, path);
        taken.add(path);
      }
    }
  }
  return new Map(
    columns.flatMap((column) => {
      const path = matched.get(column);
      return path === undefined ? [] : [[column, path] as const];
    }),
  );
}

/** Names that mean one path; the first meaning stands. */
function namesOf(layer: readonly Named[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, path] of layer) {
    if (!names.has(folded(name))) names.set(folded(name), path);
  }
  return names;
}

const takesOneValue = (node: FieldNode) =>
  node.kind !== 'group' &&
  (node.kind !== 'array' || (keyedPaths(node).length === 0 && rowKeyOf(node).value !== null));

const isPath = (tree: readonly FieldNode[], path: string) => !('wrong' in targetOf(tree, path));

const keyedNames = (list: FieldNode): Named[] =>
  keyedPaths(list).flatMap(({ path, labels }) => labels.map((label): Named => [label, path]));
