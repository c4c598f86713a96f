/** A node of a Lexical tree, or what may be one: it comes from a database or an API. */
export type Node = { [name: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const typeOf = (node: Node) => (typeof node.type === 'string' ? node.type : '');

/** The children of an element: its own array, and null when it has none. */
export function childrenOf(node: Node): Node[] | null {
  const { children } = node;
  return Array.isArray(children) && children.every(isNode) ? children : null;
}
