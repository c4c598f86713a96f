import { refusal } from './refusal.ts';

/**
 * MongoDB stores 100 levels at most, and a version and a translation wrap what is sent in a few more.
 */
export const MAX_DEPTH = 80;

/**
 * Refuses what no field can hold: nesting beyond `MAX_DEPTH`, NUL, half of a surrogate pair, and what
 * stands in for a rich text's tree without being one.
 *
 * @param name of the value, for the message; fields inside are named by their path alone.
 * @throws PolyclinicError BAD_INPUT at the field.
 */
export function checkValues(value: unknown, name: string): void {
  visit(value, { path: [], name });
}

type Place = { path: string[]; name: string };

function visit(value: unknown, { path, name }: Place): void {
  if (typeof value === 'string') checkText(value, path.join('.') || name);
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= MAX_DEPTH) {
    throw refusal('tooDeep', path[0] ?? name, { values: { max: MAX_DEPTH } });
  }
  for (const [key, inner] of Object.entries(value)) {
    const inside = [...path, key];
    checkText(key, inside.slice(0, -1).join('.') || name);
    if (key === 'root') checkTree(inner, path.join('.') || name);
    visit(inner, { path: inside, name });
  }
}

/** A text that can be stored: well-formed UTF-16 without NUL. */
export function checkText(text: string, field: string): void {
  if (/\0|\p{Surrogate}/u.test(text)) throw refusal('characters', field);
}

/** The nodes of a rich text's tree, as deep as it is. */
function checkTree(node: unknown, field: string): void {
  let nodes: unknown[] = [node];
  for (let level = 0; level <= MAX_DEPTH && nodes.length > 0; level++) {
    nodes = nodes.flatMap((each) => childrenOf(each, field));
  }
}

function childrenOf(node: unknown, field: string): unknown[] {
  if (typeof node !== 'object' || node === null) throw refusal('tree', field);
  const { type, children = [] } = node as { type?: unknown; children?: unknown };
  if (typeof type !== 'string' || !Array.isArray(children)) throw refusal('tree', field);
  return children;
}
