import type { FieldNode } from '../map/fieldTree.ts';
import { rowKeyOf } from '../map/rowKeys.ts';
import { changesOf, isSame } from './changesOf.ts';
import type { Data } from './data.ts';

/**
 * The rows of a list after a file's rows were merged into it; null when nothing changes.
 *
 * A wanted row is the stored one that says the same, or else the first with the same key that no
 * other row claims, or else a new one. Stored rows stay where they are, with their ids: they are
 * sent by id and changes alone, since a row without its id would erase the other locales' texts.
 */
export function mergeRows(
  list: FieldNode,
  stored: readonly Data[],
  wanted: readonly Data[],
): Data[] | null {
  const claimed = new Map<Data, Data>();
  const claim = (matches: (before: Data, row: Data) => boolean) => (row: Data) => {
    const before = stored.find((candidate) => !claimed.has(candidate) && matches(candidate, row));
    if (before) claimed.set(before, changesOf(list.children, before, row));
    return before === undefined;
  };
  const { key } = rowKeyOf(list);
  const different = wanted.filter(claim((before, row) => isEqual(list, before, row)));
  const added = different.filter(claim((before, row) => hasSameKey(list, key, before, row)));
  const changed = [...claimed.values()].some((changes) => Object.keys(changes).length > 0);
  if (!changed && added.length === 0) return null;
  return [...stored.map((row) => ({ id: row.id, ...claimed.get(row) })), ...added];
}

const isEqual = (list: FieldNode, before: Data, row: Data) =>
  Object.keys(changesOf(list.children, before, row)).length === 0;

function hasSameKey(list: FieldNode, key: readonly string[], before: Data, row: Data): boolean {
  const parts = list.children.filter(({ name }) => key.includes(name) && row[name] !== undefined);
  return parts.length > 0 && parts.every((part) => isSame(part, before[part.name], row[part.name]));
}
