import type { Field } from 'payload';

type Data = Record<string, unknown>;

/** A field with a value of its own, where it is in a document, the value, and what is beside it. */
export type Leaf = { field: Field; path: string; value: unknown; siblings: Data };

/** Every leaf of a document by its collection's fields, in their order, through lists and groups. */
export function* leavesOf(fields: readonly Field[], data: unknown, prefix = ''): Generator<Leaf> {
  const values = isData(data) ? data : {};
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const inside = 'name' in tab && tab.name ? tab.name : null;
        yield* leavesOf(tab.fields, inside ? values[inside] : values, join(prefix, inside));
      }
    } else if (field.type === 'array') {
      yield* rowsOf(
        { rows: values[field.name], path: join(prefix, field.name) },
        () => field.fields,
      );
    } else if (field.type === 'blocks') {
      yield* rowsOf({ rows: values[field.name], path: join(prefix, field.name) }, (row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType);
        return block?.fields ?? [];
      });
    } else if ('fields' in field) {
      const inside = 'name' in field && field.name ? field.name : null;
      yield* leavesOf(field.fields, inside ? values[inside] : values, join(prefix, inside));
    } else if ('name' in field && field.name) {
      yield { field, path: join(prefix, field.name), value: values[field.name], siblings: values };
    }
  }
}

function* rowsOf(
  { rows, path }: { rows: unknown; path: string },
  fieldsOf: (row: Data) => readonly Field[],
): Generator<Leaf> {
  if (!Array.isArray(rows)) return;
  for (const [index, row] of rows.entries()) {
    if (isData(row)) yield* leavesOf(fieldsOf(row), row, `${path}.${index}`);
  }
}

const join = (prefix: string, name: string | null) =>
  name === null ? prefix : prefix === '' ? name : `${prefix}.${name}`;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
