import type { LeafValue } from '../../../../translations/records/entry.ts';
import { canonical } from '../../../../translations/records/value.ts';

type Json = unknown;
type Node = Record<string, Json>;

const isNode = (value: Json): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of a leaf, each node changed, the innermost first. */
export function mapNodes(value: LeafValue, change: (node: Node) => Json): LeafValue {
  const map = (inner: Json): Json => {
    if (Array.isArray(inner)) return inner.map(map);
    if (!isNode(inner)) return inner;
    return change(Object.fromEntries(Object.entries(inner).map(([name, of]) => [name, map(of)])));
  };
  return map(value) as LeafValue;
}

/** A leaf as JSON to compare, but for directions. */
export const withoutDirection = (value: LeafValue) =>
  canonical(mapNodes(value, ({ direction: _, ...node }) => node));

/** The same with neighbouring texts of one format as one, and empty ones left out. */
export const normalized = (value: LeafValue) =>
  withoutDirection(
    mapNodes(value, (node) =>
      Array.isArray(node.children) && node.type !== 'mystery'
        ? { ...node, children: node.children.filter(isNode).reduce(joinText, []) }
        : node,
    ),
  );

function joinText(nodes: Node[], node: Node): Node[] {
  const last = nodes.at(-1);
  if (node.type !== 'text') return [...nodes, node];
  if (node.text === '') return nodes;
  return last?.type === 'text' && last.format === node.format
    ? [...nodes.slice(0, -1), { ...last, text: `${last.text}${node.text}` }]
    : [...nodes, node];
}

/** Everything in a leaf that is not text or a block's list of children, sorted. */
export function inventory(value: LeafValue): string[] {
  const found: string[] = [];
  mapNodes(value, ({ direction: _, children, caption: __, ...node }) => {
    const fields = isNode(node.fields) ? { ...node.fields, text: undefined } : node.fields;
    if (typeof node.type === 'string' && node.type !== 'text') {
      const inside = String(node.type).startsWith('mystery') ? children : undefined;
      found.push(canonical({ ...node, fields, children: inside }));
    }
    return { ...node, children };
  });
  return found.sort();
}
