import type { FieldNode } from '../map/field-tree.ts';
import { rowKeyOf } from '../map/row-keys.ts';
import { isBlank } from '../values/read-value.ts';
import { wordsOf } from '../values/rich-text.ts';
import { plainText } from '../values/text.ts';
import { type Data, isData, rowsIn } from './data.ts';

/**
 * What has to be written so that a document says what a row wants: the fields that differ, and of
 * lists every row by its id, so that what the file does not mention stays. Empty: nothing differs.
 */
export function changesOf(tree: readonly FieldNode[], existing: Data, wanted: Data): Data {
  const changes: Data = {};
  for (const field of tree) {
    const value = wanted[field.name];
    const stored = existing[field.name];
    if (value === undefined) continue;
    if (field.kind === 'group') {
      const inner = changesOf(
        field.children,
        isData(stored) ? stored : {},
        isData(value) ? value : {},
      );
      if (Object.keys(inner).length > 0) changes[field.name] = inner;
    } else if (field.kind === 'array') {
      const rows = mergeRows(field, rowsIn(stored), rowsIn(value));
      if (rows) changes[field.name] = rows;
    } else if (!isSame(field, stored, value)) {
      changes[field.name] = value;
    }
  }
  return changes;
}

/**
 * The rows of a list after a file's rows were merged into it; null when nothing changes.
 *
 * A wanted row is the stored one that says the same, or else the first with the same key that no
 * other row claims, or else a new one. Stored rows stay where they are, with their ids: they are
 * sent by id and changes alone, since a row without its id would erase the other locales' texts.
 */
function mergeRows(
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

/** Whether a field holds a value already. A list of values is a set: its order says nothing. */
function isSame(field: FieldNode, stored: unknown, value: unknown): boolean {
  if (field.many) {
    const [before, after] = [stored, value].map((list) =>
      (Array.isArray(list) ? list : []).map((item) => comparable(field, item)),
    );
    const known = new Set(before);
    return known.size === new Set(after).size && (after ?? []).every((item) => known.has(item));
  }
  return comparable(field, stored) === comparable(field, value);
}

const comparisons: Readonly<Partial<Record<FieldNode['kind'], (value: unknown) => unknown>>> = {
  checkbox: Boolean,
  date: (value) => new Date(value as string).getTime(),
  number: Number,
  relationship: (value) => String(isData(value) ? value.id : value),
  richText: wordsOf,
};

function comparable({ kind }: FieldNode, value: unknown): unknown {
  if (isBlank(value)) return null;
  return (comparisons[kind] ?? plainText)(value);
}
