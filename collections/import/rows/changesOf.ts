import type { FieldNode } from '../map/fieldTree.ts';
import { isBlank } from '../values/readValue.ts';
import { wordsOf } from '../values/richText.ts';
import { plainText } from '../values/text.ts';
import { type Data, isData, rowsIn } from './data.ts';
import { mergeRows } from './mergeRows.ts';

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

/** Whether a field holds a value already. A list of values is a set: its order says nothing. */
export function isSame(field: FieldNode, stored: unknown, value: unknown): boolean {
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
