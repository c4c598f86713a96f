type Node = { type?: string; text?: string; children?: Node[] };

/** A text, or what a Lexical tree reads like: a line for each paragraph, heading or row. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  const { root } = (value ?? {}) as { root?: Node };
  return root ? linesOf(root).trim() : '';
}

function linesOf({ type, text, children = [] }: Node): string {
  if (text !== undefined) return text;
  if (type === 'linebreak') return '\n';
  return children.map(linesOf).join(children.some(isBlock) ? '\n' : '');
}

const isBlock = ({ type = '', children }: Node) =>
  children !== undefined && type !== 'link' && type !== 'autolink';
