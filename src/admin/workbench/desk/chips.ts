import type { LeafValue } from '../../../../translations/records/entry.ts';
import { encodeLine } from '../../../../translations/segments/encode-line.ts';
import type { Node } from '../../../../translations/segments/node.ts';
import { escapeText } from '../../../../translations/segments/tags/entities.ts';
import { type Token, tokensOf } from '../../../../translations/segments/tags/tokens.ts';
import { walkLeaf } from '../../../../translations/segments/walk-leaf.ts';

/** A piece of a segment in the editor: words, or a chip that stands for a tag and cannot be typed into. */
export type Piece = { type: 'text'; text: string } | { type: 'chip'; tag: string };

/** Encoded text as words and chips. */
export function piecesOf(encoded: string): Piece[] {
  return tokensOf(encoded).map((token) =>
    token.type === 'text'
      ? { type: 'text', text: token.text }
      : { type: 'chip', tag: tagOf(token) },
  );
}

/** Words and chips as encoded text: the reverse of {@link piecesOf}. */
export function encodedOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.type === 'text' ? escapeText(piece.text) : piece.tag))
    .join('');
}

function tagOf(token: Exclude<Token, { type: 'text' }>): string {
  if (token.type === 'empty') return `<${token.name}/>`;
  return token.type === 'open' ? `<${token.name}>` : `</${token.name}>`;
}

const nameOf = (tag: string) => /[gkx]\d+/.exec(tag)?.[0] ?? '';

/** The tags of a source that its translation has lost, in the order of the source. */
export function missingTags(source: string, target: string): string[] {
  const chips = (text: string) =>
    piecesOf(text).flatMap((piece) => (piece.type === 'chip' ? [piece.tag] : []));
  const there = chips(target);
  return chips(source).filter((tag) => {
    const index = there.indexOf(tag);
    if (index >= 0) there.splice(index, 1);
    return index < 0;
  });
}

export type ChipKind =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'style'
  | 'link'
  | 'break'
  | 'object'
  | 'kept';
/** What a tag stands for; `about` is a link's address. */
export type ChipFace = { kind: ChipKind; about?: string };

/** What the tags of each segment of a text stand for, by the segment's key and the tag's name. */
export function chipFaces(source: LeafValue): ReadonlyMap<string, ReadonlyMap<string, ChipFace>> {
  const faces = new Map<string, Map<string, ChipFace>>();
  walkLeaf(
    { value: source },
    {},
    {
      line: ({ key, nodes }) => {
        const line = [...encodeLine(nodes).nodes].map(([name, node]): [string, ChipFace] => [
          name,
          faceOf(node),
        ]);
        faces.set(key, new Map(line));
      },
    },
  );
  return faces;
}

/** What a tag stands for; a run without a node of its own is kept as it is. */
export function faceOfTag(tag: string, faces: ReadonlyMap<string, ChipFace> | undefined): ChipFace {
  return faces?.get(nameOf(tag)) ?? { kind: 'kept' };
}

/** Lexical's bits of a text's format. */
const formats: readonly [number, ChipKind][] = [
  [1, 'bold'],
  [2, 'italic'],
  [8, 'underline'],
];

function faceOf(node: Node): ChipFace {
  const { type, format, fields } = node as { type?: string; format?: unknown; fields?: unknown };
  if (type === 'link' || type === 'autolink') {
    const url = (fields as { url?: unknown } | undefined)?.url;
    return { kind: 'link', ...(typeof url === 'string' && { about: url }) };
  }
  if (type === 'linebreak' || type === 'tab') return { kind: 'break' };
  if (type !== 'text') return { kind: 'object' };
  const bits = typeof format === 'number' ? format : 0;
  return { kind: formats.find(([bit]) => bits === bit)?.[1] ?? 'style' };
}
