import type { Field } from 'payload';

/**
 * What of a collection's fields is localized, in the shape of its documents. Only leaves are
 * localized in this product (text, textarea, rich text); rows are shared by every locale.
 */
export type LeafNode =
  | ({ type: 'leaf'; name: string; kind: LeafKind } & LeafMarks)
  | { type: 'group'; name: string; children: LeafNode[] }
  | { type: 'rows'; name: string; children: LeafNode[] }
  | { type: 'blocks'; name: string; blocks: Record<string, LeafNode[]> };

export type LeafKind = 'text' | 'richText';

/** What a field says of its text: see `marksOf` of the collections' fields. */
export type LeafMarks = {
  /** Medical content: a second person approves it. */
  clinical: boolean;
  /** A person's name: never sent to a machine. */
  person: boolean;
  /** A field of one line: its text has no line breaks in any language. */
  oneLine?: boolean;
};

const leafKinds: Partial<Record<Field['type'], LeafKind>> = {
  text: 'text',
  textarea: 'text',
  richText: 'richText',
};

const trees = new WeakMap<Field[], LeafNode[]>();

/** The localized leaves of a list of fields; computed once for each list. */
export function leafTree(fields: Field[]): LeafNode[] {
  const known = trees.get(fields);
  if (known) {
    return known;
  }
  const tree = fields.flatMap(nodesOf);
  trees.set(fields, tree);
  return tree;
}

function nodesOf(field: Field): LeafNode[] {
  const kind = leafKinds[field.type];
  if (kind && 'localized' in field && field.localized && 'name' in field && field.name) {
    const { clinical, person } = field.custom ?? {};
    const oneLine = field.type === 'text';
    const marks = { clinical: clinical === true, person: person === true, oneLine };
    return [{ type: 'leaf', name: field.name, kind, ...marks }];
  }
  switch (field.type) {
    case 'row':
    case 'collapsible':
      return leafTree(field.fields);
    case 'group':
      return nested(field, leafTree(field.fields));
    case 'tabs':
      return field.tabs.flatMap((tab) => nested(tab, leafTree(tab.fields)));
    case 'array':
      return keep({ type: 'rows', name: field.name, children: leafTree(field.fields) });
    case 'blocks':
      return keep({
        type: 'blocks',
        name: field.name,
        blocks: Object.fromEntries(
          field.blocks.map((block) => [block.slug, leafTree(block.fields)]),
        ),
      });
    default:
      return [];
  }
}

/** A group or tab without a name lays its fields out and adds no level to the data. */
function nested(field: object, children: LeafNode[]): LeafNode[] {
  const name = 'name' in field && typeof field.name === 'string' ? field.name : undefined;
  return name ? keep({ type: 'group', name, children }) : children;
}

function keep(node: Exclude<LeafNode, { type: 'leaf' }>): LeafNode[] {
  const leaves = node.type === 'blocks' ? Object.values(node.blocks).flat() : node.children;
  return leaves.length > 0 ? [node] : [];
}
