import type { FieldNode } from './field-tree.ts';

/** What tells the rows of a list apart, and which part of a row a single value is. */
type RowKey = { key: readonly string[]; value: string | null };

/** Lists of rows with several parts. A list that is not here has all its parts for a key. */
const rowKeys: Readonly<Record<string, RowKey>> = {
  accreditations: { key: ['scheme', 'number'], value: null },
  agreements: { key: ['title', 'signed'], value: 'title' },
  airports: { key: ['iata'], value: 'iata' },
  codings: { key: ['system', 'code'], value: 'code' },
  contacts: { key: ['kind'], value: 'value' },
  externalIds: { key: ['system'], value: 'value' },
  languages: { key: ['language'], value: 'language' },
  positions: { key: ['clinic'], value: 'clinic' },
  programme: { key: ['day'], value: 'text' },
  resources: { key: ['type', 'name'], value: null },
};

/** The key of a list's rows. */
export function rowKeyOf(list: FieldNode): RowKey {
  const [first, second] = list.children;
  return (
    rowKeys[list.name] ?? {
      key: list.children.map(({ name }) => name),
      value: first && !second ? first.name : null,
    }
  );
}
