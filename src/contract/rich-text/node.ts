import { isRecord } from '../is-record.ts';
import type { Target } from './targets.ts';

/** A node of Lexical's tree, of which nothing is taken for granted. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode: (value: unknown) => value is Node = isRecord;

export const typeOf = ({ type }: Node): string => (typeof type === 'string' ? type : '');

/** What a table has for a word; nothing for what is no word, or is one of JavaScript's own. */
export function entryOf<T>(table: Readonly<Record<string, T>>, word: unknown): T | undefined {
  return typeof word === 'string' && Object.hasOwn(table, word) ? table[word] : undefined;
}

export const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isNode) : [];

/** Every node of a tree, each before its children. */
export function* nodesOf(node: Node): Iterable<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

export const fieldsOf = ({ fields }: Node): Node => (isNode(fields) ? fields : {});

export const textOf = ({ text }: Node): string => (typeof text === 'string' ? text : '');

/** The bits of a text's format that the editor offers. */
export const formatBits = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const;

export type Format = keyof typeof formatBits;

/** The formats of a text, in the order of the table. */
export function formatsOf({ format }: Node): Format[] {
  const bits = typeof format === 'number' ? format : 0;
  return (Object.keys(formatBits) as Format[]).filter((name) => (bits & formatBits[name]) !== 0);
}

/** An item that a text leads to, as its reader knows it. */
export type Reference = { globalId: string; typeName: string; name: string | null };

/** An image that a text shows, as its reader sees it. */
export type Picture = {
  src: string;
  width: number | null;
  height: number | null;
  alt: string | null;
  caption: string | null;
};

/** For whom a rich text is written: what that one may see, and in which language it is. */
export type TextReader = {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Null for what is out of the reader's scope. */
  item: (target: Target) => Reference | null;
  /** Null for what may not be shown (any more). */
  picture: (id: string) => Picture | null;
};
