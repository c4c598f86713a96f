import { readValue } from '../values/read-value.ts';
import type { FieldNode } from './field-tree.ts';
import { nearby } from './near-names.ts';
import { rowKeyOf } from './row-keys.ts';

/** Where a value goes: a field, or a part of the rows of a list. */
export type Target = {
  /** As a person writes it: `name`, `location.latitude`, `contacts.phone`. */
  path: string;
  field: FieldNode;
  /** The list, and what each of its rows made here has beside the value: `{ kind: 'phone' }`. */
  list: { field: FieldNode; constants: Readonly<Record<string, unknown>> } | null;
};

type WrongTarget = { wrong: string };

type Given = Readonly<Record<string, unknown>>;
type Walked = { field: FieldNode; list: FieldNode | null; given: Given };

/**
 * The target that a path names in a collection.
 *
 * A list's row may be named by its key: `contacts.phone` is the value of the row whose kind is phone.
 * `constants` are further parts of a row, as `{ system: 'wikidata' }` beside `externalIds`.
 */
export function targetOf(
  tree: readonly FieldNode[],
  path: string,
  constants: Given = {},
): Target | WrongTarget {
  const walked = walk(tree, path);
  if ('wrong' in walked) return walked;
  const { field, list } = walked;
  const given = { ...constants, ...walked.given };
  if (field.kind === 'group') return { wrong: partOf(field) };
  if (!list) {
    const [extra] = Object.keys(given);
    return extra === undefined
      ? { path, field, list: null }
      : { wrong: `"${path}" has no parts, so "${extra}" cannot be set beside it` };
  }
  const read = constantsOf(list, given);
  if ('wrong' in read) return read;
  return { path, field: partForValue(field), list: { field: list, constants: read.values } };
}

function walk(tree: readonly FieldNode[], path: string): Walked | WrongTarget {
  let among = tree;
  let field: FieldNode | undefined;
  let list: FieldNode | null = null;
  const given: Record<string, unknown> = {};
  for (const name of path.split('.')) {
    const child = among.find((node) => node.name === name);
    const key: string | null = field?.kind === 'array' ? keyBeforeValue(field) : null;
    if (child?.kind === 'array' && list) {
      return { wrong: `"${path}" is a list within a list, which a table cannot hold` };
    }
    if (child) {
      field = child;
      list = child.kind === 'array' ? child : list;
      among = child.children;
    } else if (key !== null && given[key] === undefined) {
      given[key] = name;
    } else {
      return { wrong: `there is no field "${path}"${nearby(path, pathsOf(tree))}` };
    }
  }
  return field ? { field, list, given } : { wrong: 'it names no field' };
}

/** The part that tells a list's rows apart, where a row's value is another part. */
function keyBeforeValue(list: FieldNode): string | null {
  const { key, value } = rowKeyOf(list);
  return key[0] !== undefined && key[0] !== value ? key[0] : null;
}

const partForValue = (field: FieldNode): FieldNode =>
  field.children.find(({ name }) => field.kind === 'array' && name === rowKeyOf(field).value) ??
  field;

function constantsOf(list: FieldNode, given: Given): { values: Given } | WrongTarget {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const part = list.children.find((child) => child.name === name);
    if (!part) {
      const parts = list.children.map((child) => child.name);
      return { wrong: `"${list.path}" has no part "${name}"${nearby(name, parts)}` };
    }
    const read = readValue(value, { field: part, resolve: () => undefined });
    if ('reason' in read) {
      return { wrong: `"${String(value)}" can't be the ${name} of ${list.path}: ${read.cure}` };
    }
    values[name] = read.value;
  }
  return { values };
}

const partOf = (group: FieldNode) =>
  `"${group.path}" has parts: write one of ${group.children.map(({ path }) => path).join(', ')}`;

/** Every path that a value can be sent to, for messages. */
export function pathsOf(tree: readonly FieldNode[]): string[] {
  return tree.flatMap((node) => {
    if (node.kind === 'group') return pathsOf(node.children);
    if (node.kind !== 'array') return node.path;
    return [node.path, ...keyedPaths(node).map(({ path }) => path), ...pathsOf(node.children)];
  });
}

/** The paths of a list's rows by the values of their key: `contacts.phone`, `contacts.email`. */
export function keyedPaths(list: FieldNode): { path: string; labels: string[] }[] {
  const key = keyBeforeValue(list);
  const options = list.children.find(({ name }) => name === key)?.options ?? [];
  return options.map(({ value, labels }) => ({
    path: `${list.path}.${value}`,
    labels: [value, ...labels],
  }));
}
