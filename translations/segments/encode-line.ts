import { inlineHandlerOf } from './handle/index.ts';
import type { Part } from './handle/types.ts';
import type { Node } from './node.ts';
import type { Protect, TextRange } from './options.ts';
import { protectedRanges } from './protected-ranges.ts';
import type { Piece } from './tags/pieces.ts';

/** A line as text with tags, and the nodes that its tags stand for. */
export type EncodedLine = {
  pieces: Piece[];
  nodes: ReadonlyMap<string, Node>;
  plain: string;
};

/** Encodes the inline nodes of a line. */
export function encodeLine(nodes: readonly Node[], protect?: Protect): EncodedLine {
  const parts = partsOf(nodes);
  const plain = plainOfParts(parts);
  const encoding = {
    ranges: protectedRanges(plain, protect),
    nodes: new Map<string, Node>(),
    offset: 0,
    number: 0,
  };
  return { pieces: parts.flatMap((part) => encoded(part, encoding)), nodes: encoding.nodes, plain };
}

/** The parts of a line: neighbouring texts of one format are one part, empty ones none. */
function partsOf(nodes: readonly Node[]): Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    const part = inlineHandlerOf(node)(node, partsOf);
    const last = parts.at(-1);
    if (part.type === 'text' && last?.type === 'text' && last.format === part.format) {
      last.text += part.text;
    } else if (part.type !== 'text' || part.text !== '') {
      parts.push(part);
    }
  }
  return parts;
}

function plainOfParts(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text;
      return part.type === 'atom' ? '\n' : plainOfParts(part.parts);
    })
    .join('');
}

type Encoding = {
  ranges: readonly TextRange[];
  nodes: Map<string, Node>;
  /** Where in the plain text. */
  offset: number;
  /** The last number given to a tag. */
  number: number;
};

function encoded(part: Part, encoding: Encoding): Piece[] {
  if (part.type === 'atom') {
    encoding.offset += 1;
    return [{ name: nameFor('x', part.node, encoding), children: [] }];
  }
  if (part.type === 'link') {
    const name = nameFor('link', part.node, encoding);
    return [{ name, children: part.parts.flatMap((inner) => encoded(inner, encoding)) }];
  }
  if (part.format === '') return withKept(part.text, encoding);
  const name = nameFor('mark', part.node, encoding);
  return [{ name, children: withKept(part.text, encoding) }];
}

/** A text with tags around what is protected in it. */
function withKept(text: string, encoding: Encoding): Piece[] {
  const start = encoding.offset;
  const end = start + text.length;
  encoding.offset = end;
  const pieces: Piece[] = [];
  let done = start;
  for (const range of encoding.ranges) {
    const [from, to] = [Math.max(range.start, start), Math.min(range.end, end)];
    if (from >= to) continue;
    if (from > done) pieces.push(text.slice(done - start, from - start));
    encoding.number += 1;
    pieces.push({ name: `k${encoding.number}`, children: [text.slice(from - start, to - start)] });
    done = to;
  }
  if (done < end) pieces.push(text.slice(done - start));
  return pieces;
}

/** The next name: marks get odd numbers, links even ones (see tags/pieces.ts). */
function nameFor(kind: 'mark' | 'link' | 'x', node: Node, encoding: Encoding): string {
  const isOddNext = encoding.number % 2 === 0;
  const skipped = (kind === 'mark' && !isOddNext) || (kind === 'link' && isOddNext);
  encoding.number += skipped ? 2 : 1;
  const name = `${kind === 'x' ? 'x' : 'g'}${encoding.number}`;
  encoding.nodes.set(name, node);
  return name;
}
