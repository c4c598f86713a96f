import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RichText } from '../../contract/index.ts';
import {
  addressOf,
  childrenOf,
  entryOf,
  type Format,
  fieldsOf,
  formatsOf,
  itemOf,
  type Node,
  pictureOf,
  type TextReader,
  textOf,
  typeOf,
} from '../../contract/rich-text.ts';

type Block = Exclude<BlockContent, ListItem>;
type ToBlocks = (node: Node, reader: TextReader) => Block[];
type ToPhrasing = (node: Node, reader: TextReader) => PhrasingContent[];

/**
 * A rich text as GitHub's Markdown. What that lacks is written as HTML (`<u>`, `<sub>`); a link to
 * an item has the address `item:` and the item's id in the feed.
 */
export function markdownOf({ root }: RichText, reader: TextReader): string {
  return toMarkdown(
    { type: 'root', children: blocksIn(root, reader) },
    {
      // Cells of one length are not padded, which would make long tables much longer.
      extensions: [gfmToMarkdown({ stringLength: () => 3 })],
      bullet: '-',
      rule: '-',
      listItemIndent: 'one',
      resourceLink: true,
    },
  ).trimEnd();
}

const blocksIn: ToBlocks = (node, reader) =>
  childrenOf(node).flatMap((child) => toBlocks(child, reader));

/** What is no block of its own stands in a paragraph. */
const toBlocks: ToBlocks = (node, reader) =>
  (entryOf(blocks, node.type) ?? paragraph)(node, reader);

const paragraph: ToBlocks = (node, reader) => {
  const children = line(node, reader);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
};

/** The nodes of a line, without blanks and breaks at its ends. */
const line: ToPhrasing = (node, reader) => trimmed(joined(phrasingIn(node, reader)));

const phrasingIn: ToPhrasing = (node, reader) =>
  childrenOf(node).flatMap((child) => (entryOf(phrasing, child.type) ?? phrasingIn)(child, reader));

const literal = (value: string): PhrasingContent => ({ type: 'text', value });
const html = (value: string): PhrasingContent => ({ type: 'html', value });

const inTags = (tag: string) => (children: PhrasingContent[]) => [
  html(`<${tag}>`),
  ...children,
  html(`</${tag}>`),
];

const marks: Readonly<Record<Format, (children: PhrasingContent[]) => PhrasingContent[]>> = {
  bold: (children) => [{ type: 'strong', children }],
  italic: (children) => [{ type: 'emphasis', children }],
  strikethrough: (children) => [{ type: 'delete', children }],
  underline: inTags('u'),
  subscript: inTags('sub'),
  superscript: inTags('sup'),
};

/** Marks hold only where they touch a word, so blanks at the ends are put outside. */
const text: ToPhrasing = (node) => {
  const [, before = '', word = '', after = ''] =
    /^(\s*)([\s\S]*?)(\s*)$/.exec(textOf(node).replace(/[\r\n]+/g, ' ')) ?? [];
  if (word === '') return [literal(before + after)];
  const marked = formatsOf(node).reduceRight<PhrasingContent[]>(
    (inner, format) => marks[format](inner),
    [literal(word)],
  );
  return [literal(before), ...marked, literal(after)];
};

/** Neighbours of one kind become one node: two bold words side by side would leave their marks as signs. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const done: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = done.at(-1);
    if (node.type === 'text' && node.value === '') continue;
    if (last?.type === 'text' && node.type === 'text') {
      done[done.length - 1] = literal(last.value + node.value);
    } else if (last && isMark(last) && isMark(node) && last.type === node.type) {
      done[done.length - 1] = { ...last, children: joined([...last.children, ...node.children]) };
    } else {
      done.push(node);
    }
  }
  return done;
}

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

const isMark = (node: PhrasingContent): node is Mark =>
  node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isBlank(node));
  const last = nodes.findLastIndex((node) => !isBlank(node));
  return nodes.slice(Math.max(first, 0), last + 1).map((node, index, { length }) => {
    if (node.type !== 'text') return node;
    const from = index === 0 ? node.value.trimStart() : node.value;
    return literal(index === length - 1 ? from.trimEnd() : from);
  });
}

const isBlank = (node: PhrasingContent) =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

const link: ToPhrasing = (node, reader) => {
  const children = joined(phrasingIn(node, reader)).filter(({ type }) => type !== 'link');
  const item = itemOf(node, reader);
  const url = item ? `item:${item.globalId}` : addressOf(node);
  return url ? [{ type: 'link', url, children }] : children;
};

const list: ToBlocks = (node, reader) => {
  const children: ListItem[] = [];
  for (const item of childrenOf(node).map((each) => listItem(each, reader))) {
    const last = children.at(-1);
    // An item that only holds another list is a level of that list, and belongs to the item before.
    if (last && item.children.every(({ type }) => type === 'list')) {
      last.children.push(...item.children);
    } else {
      children.push(item);
    }
  }
  const ordered = node.listType === 'number';
  const start = ordered && Number.isInteger(node.start) ? Number(node.start) : 1;
  return children.length > 0
    ? [{ type: 'list', ordered, start: ordered ? start : null, spread: false, children }]
    : [];
};

function listItem(node: Node, reader: TextReader): ListItem {
  const isList = (child: Node) => typeOf(child) === 'list';
  const own = { ...node, children: childrenOf(node).filter((child) => !isList(child)) };
  const words = paragraph(own, reader);
  const nested = childrenOf(node)
    .filter(isList)
    .flatMap((child) => list(child, reader));
  const { checked } = node;
  return {
    type: 'listItem',
    spread: false,
    checked: typeof checked === 'boolean' ? checked : null,
    children: [...words, ...nested],
  };
}

/** A table's first row is its head: Markdown has none without. */
const table: ToBlocks = (node, reader) => {
  const rows = childrenOf(node).map(
    (row): TableRow => ({
      type: 'tableRow',
      children: childrenOf(row).map((cell) => ({
        type: 'tableCell',
        children: lineOf(blocksIn(cell, reader)),
      })),
    }),
  );
  return rows.some(({ children }) => children.length > 0)
    ? [{ type: 'table', children: rows }]
    : [];
};

/** Blocks in one line, which is all that a cell holds. */
const lineOf = (nodes: readonly (Block | ListItem)[]): PhrasingContent[] =>
  nodes
    .map((node): PhrasingContent[] => {
      if (node.type === 'paragraph' || node.type === 'heading') {
        return node.children.flatMap((child) =>
          child.type === 'break' ? [html('<br>')] : [child],
        );
      }
      return 'children' in node ? lineOf(node.children as Block[]) : [];
    })
    .filter(({ length }) => length > 0)
    .flatMap((each, index) => (index === 0 ? each : [html('<br>'), ...each]));

const upload: ToBlocks = (node, reader) => {
  const picture = pictureOf(node, reader);
  if (!picture) return [];
  const words = picture.caption?.trim();
  const image: PhrasingContent = { type: 'image', url: picture.src, alt: picture.alt };
  const caption: PhrasingContent[] = words
    ? [literal('\n'), { type: 'emphasis', children: [literal(words)] }]
    : [];
  return [{ type: 'paragraph', children: [image, ...caption] }];
};

const alerts: Readonly<Record<string, string>> = { note: 'NOTE', tip: 'TIP', warning: 'WARNING' };

const block: ToBlocks = (node, reader) => {
  const { blockType, tone, text: words } = fieldsOf(node);
  if (blockType === 'callout' && typeof words === 'string') {
    const alert = entryOf(alerts, tone);
    const lines = words.replace(/\r\n?/g, '\n').trim();
    const children: PhrasingContent[] = [
      ...(alert ? [html(`[!${alert}]`), literal('\n')] : []),
      literal(lines.replace(/\n\s*\n/g, '\n')),
    ];
    return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }];
  }
  const item = itemOf(node, reader);
  if (!item) return [];
  const children = [literal(item.name ?? '')];
  return [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: `item:${item.globalId}`, children }],
    },
  ];
};

const depths: Readonly<Record<string, 2 | 3>> = { h2: 2, h3: 3 };

/** A heading is one line. */
const heading: ToBlocks = (node, reader) => [
  {
    type: 'heading',
    depth: entryOf(depths, node.tag) ?? 4,
    children: line(node, reader).map((each) => (each.type === 'break' ? literal(' ') : each)),
  },
];

const blocks: Readonly<Record<string, ToBlocks>> = {
  paragraph,
  heading,
  quote: (node, reader) => [{ type: 'blockquote', children: paragraph(node, reader) }],
  list,
  table,
  horizontalrule: () => [{ type: 'thematicBreak' }],
  upload,
  block,
};

const phrasing: Readonly<Record<string, ToPhrasing>> = {
  text,
  tab: () => [literal(' ')],
  linebreak: () => [{ type: 'break' }],
  link,
  autolink: link,
};
