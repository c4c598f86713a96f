import type { ClientField } from 'payload';

type Options = {
  /** Id path of a text: `positions[65f0…].role`. */
  path: string;
  /** The paths of all texts of the document, by which rows are numbered. */
  paths: readonly string[];
  /** The form's fields. */
  fields: readonly ClientField[];
  /** A field's label in the reader's language. */
  translate: (label: unknown) => string;
};

type Named = { label?: unknown; fields: readonly ClientField[]; field?: ClientField };

const step = /^([^[]+)(?:\[(.+)\])?$/;

/** Where a text is, in the words of the form: «Места работы 2 · Должность». */
export function labelOf({ path, paths, fields, translate }: Options): string {
  const words: string[] = [];
  let prefix = '';
  let within = fields;
  for (const part of path.split('.')) {
    const [, name = part, row] = step.exec(part) ?? [];
    const field = find(within, name);
    const label = field?.label ? translate(field.label) : name;
    const rows = row ? rowsAt(`${prefix}${name}[`, paths) : [];
    words.push(row && rows.length > 1 ? `${label} ${rows.indexOf(row) + 1}` : label);
    prefix += `${part}.`;
    within = field?.fields ?? [];
  }
  return words.join(' · ');
}

/** The field at an id path or a path of names; undefined where there is none. */
export function fieldAt(fields: readonly ClientField[], path: string): ClientField | undefined {
  const [first = '', ...rest] = path.split('.');
  const named = find(fields, step.exec(first)?.[1] ?? first);
  return rest.length > 0 ? fieldAt(named?.fields ?? [], rest.join('.')) : named?.field;
}

/** A field by its name, through rows, tabs and groups that add no level to the data. */
function find(fields: readonly ClientField[], name: string): Named | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) {
      return { label: 'label' in field ? field.label : undefined, fields: fieldsIn(field), field };
    }
    if (field.type === 'tabs') {
      const tab = field.tabs.find((each) => 'name' in each && each.name === name);
      if (tab) return { label: tab.label, fields: tab.fields };
    }
    const inner = isUnnamed(field) ? find(fieldsIn(field), name) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

const isUnnamed = (field: ClientField) => !('name' in field && field.name);

function fieldsIn(field: ClientField): readonly ClientField[] {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : tab.fields));
  }
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.fields);
  return 'fields' in field ? field.fields : [];
}

/** The ids of the rows of a list, in their order. */
function rowsAt(start: string, paths: readonly string[]): string[] {
  const ids = paths
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length, path.indexOf(']', start.length)));
  return [...new Set(ids)];
}
