import type { RichText } from '../items/index.ts';
import {
  childrenOf,
  entryOf,
  type Format,
  fieldsOf,
  formatsOf,
  type Node,
  textOf,
  typeOf,
} from './node.ts';
import type { TextReader } from './reader.ts';
import { addressOf, cardTarget, imageTarget, itemTarget } from './targets.ts';

type Write = (node: Node, reader: TextReader) => string;

/**
 * A rich text as GitHub's Markdown. What that lacks is written as HTML (`<u>`, `<sub>`); a link to
 * an item has the address `item:` and the item's id in the feed.
 */
export function markdownOf({ root }: RichText, reader: TextReader): string {
  return blocks(root, reader);
}

/** Blocks, an empty line between them. */
const blocks: Write = (node, reader) =>
  childrenOf(node)
    .map((child) => write(child, reader))
    .filter((part) => part.trim() !== '')
    .join('\n\n');

const write: Write = (node, reader) => (entryOf(blockWriters, node.type) ?? inline)(node, reader);

/** The nodes of a line. */
const inline: Write = (node, reader) =>
  childrenOf(node)
    .map((child) => (entryOf(inlineWriters, child.type) ?? inline)(child, reader))
    .join('');

/** Signs that mean something anywhere in a line. */
const special = /[\\`*_[\]<>~|#&]/g;
/** What makes a list or a heading of a line that begins with it. */
const opening = /^(\s*)([-+=]|\d+(?=[.)]))/;

const escaped = (text: string) =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(special, (sign) => `\\${sign}`)
    .replace(/(https?|ftp)(:\/\/)|\b(www)(\.)/gi, (match) => match.replace(/[:.]/, '\\$&'));

/** A line as a block, so that its first sign does not make it another one. */
const line: Write = (node, reader) =>
  inline(node, reader)
    .trim()
    .split('\n')
    .map((each) => each.replace(opening, (_, space, sign) => `${space}${guarded(sign)}`))
    .join('\n');

const guarded = (sign: string) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`);

const marks: Readonly<Record<Format, readonly [string, string]>> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  strikethrough: ['~~', '~~'],
  underline: ['<u>', '</u>'],
  subscript: ['<sub>', '</sub>'],
  superscript: ['<sup>', '</sup>'],
};

/** Marks hold only where they touch a word, so spaces at the ends are put outside. */
const text: Write = (node) => {
  const [, before = '', word = '', after = ''] =
    /^(\s*)([\s\S]*?)(\s*)$/.exec(textOf(node).replace(/[\r\n]+/g, ' ')) ?? [];
  if (word === '') return before + after;
  const marked = formatsOf(node).reduceRight(
    (inner, format) => marks[format][0] + inner + marks[format][1],
    escaped(word),
  );
  return before + marked + after;
};

const link: Write = (node, reader) => {
  const label = inline(node, reader);
  const target = itemTarget(node);
  const item = target && reader.item(target);
  const address = item ? `item:${item.globalId}` : addressOf(node);
  return address ? `[${label}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)` : label;
};

const list: Write = (node, reader) => {
  const isNumbered = node.listType === 'number';
  const first = Number.isInteger(node.start) ? Number(node.start) : 1;
  return childrenOf(node)
    .map((item, index) => listItem(item, isNumbered ? `${first + index}. ` : '- ', reader))
    .join('\n');
};

function listItem(node: Node, mark: string, reader: TextReader): string {
  const children = childrenOf(node);
  const nested = children.filter((child) => typeOf(child) === 'list');
  const own = { ...node, children: children.filter((child) => typeOf(child) !== 'list') };
  const { checked } = node;
  const box = typeof checked === 'boolean' ? (checked ? '[x] ' : '[ ] ') : '';
  const indent = ' '.repeat(mark.length);
  const inner = nested.flatMap((child) => list(child, reader).split('\n'));
  const words = line(own, reader).replaceAll('\n', `\n${indent}`);
  return [`${mark}${box}${words}`, ...inner.map((each) => indent + each)].join('\n');
}

/** A table's first row is its head: Markdown has none without. */
const table: Write = (node, reader) => {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) =>
      blocks(cell, reader)
        .replace(/\\?\n+/g, '<br>')
        .trim(),
    ),
  );
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width === 0) return '';
  const written = rows.map(
    (cells) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`,
  );
  const [head = '', ...body] = written;
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
};

const upload: Write = (node, reader) => {
  const id = imageTarget(node);
  const picture = id === undefined ? null : reader.picture(id);
  if (!picture) return '';
  const own = fieldsOf(node).caption;
  const words = typeof own === 'string' && own !== '' ? own : picture.caption;
  const image = `![${escaped(picture.alt ?? '')}](<${picture.src}>)`;
  return words ? `${image}\n*${escaped(words.trim())}*` : image;
};

const alerts: Readonly<Record<string, string>> = { note: 'NOTE', tip: 'TIP', warning: 'WARNING' };

const block: Write = (node, reader) => {
  const { blockType, tone, text: words } = fieldsOf(node);
  if (blockType === 'callout' && typeof words === 'string') {
    const alert = entryOf(alerts, tone);
    const body = words.split(/\r\n?|\n/).map(escaped);
    return [...(alert ? [`[!${alert}]`] : []), ...body].map((each) => `> ${each}`).join('\n');
  }
  const target = cardTarget(node);
  const item = target && reader.item(target);
  return item ? `[${escaped(item.name ?? '')}](<item:${item.globalId}>)` : '';
};

const depths: Readonly<Record<string, string>> = { h2: '##', h3: '###', h4: '####' };

const blockWriters: Readonly<Record<string, Write>> = {
  paragraph: line,
  heading: (node, reader) =>
    `${entryOf(depths, node.tag) ?? '####'} ${line(node, reader).replaceAll(/\\?\n/g, ' ')}`,
  quote: (node, reader) => `> ${line(node, reader).replaceAll('\n', '\n> ')}`,
  list,
  table,
  horizontalrule: () => '---',
  upload,
  block,
};

const inlineWriters: Readonly<Record<string, Write>> = {
  text,
  tab: () => ' ',
  linebreak: () => '\\\n',
  link,
  autolink: link,
};
