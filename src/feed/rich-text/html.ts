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
} from '../../contract/rich-text.ts';

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What no HTML may hold: NUL and other control characters, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/gu;

/** Text as HTML. Line ends are the ones that a parser would make of them. */
export function escapeText(text: string): string {
  return clean(text).replace(/[&<>]/g, (sign) => replacements[sign] ?? sign);
}

/** An attribute, with the space before it; nothing for an absent or empty value. */
export function attribute(name: string, value: string | number | null | undefined): string {
  if (value == null || value === '') return '';
  const escaped = clean(String(value)).replace(/[&<>"]/g, (sign) => replacements[sign] ?? sign);
  return ` ${name}="${escaped}"`;
}

const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(forbidden, '');

type Write = (node: Node, reader: TextReader) => string;

/**
 * A rich text as HTML that is safe to embed: a fixed set of elements and attributes, everything
 * else escaped or left out; no script, no style, no handler, no address but http(s), mailto and tel.
 * Links to items carry `data-id`, their id in the feed, and no address: pages differ by site.
 */
export function htmlOf({ root }: RichText, reader: TextReader): string {
  const body = inside(root, reader);
  return (
    body && `<div${attribute('lang', reader.lang)}${attribute('dir', reader.dir)}>${body}</div>`
  );
}

const inside: Write = (node, reader) =>
  childrenOf(node)
    .map((child) => write(child, reader))
    .join('');

const write: Write = (node, reader) => (entryOf(writers, node.type) ?? inside)(node, reader);

/** An element around the children, with the block's own direction where that is another. */
const element =
  (tagOf: (node: Node) => string): Write =>
  (node, reader) => {
    const { direction } = node;
    const isOther = (direction === 'ltr' || direction === 'rtl') && direction !== reader.dir;
    const dir = isOther ? attribute('dir', direction) : '';
    return `<${tagOf(node)}${dir}>${inside(node, reader)}</${tagOf(node)}>`;
  };

const headings: readonly unknown[] = ['h2', 'h3', 'h4'];

const formatTags: Readonly<Record<Format, string>> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 's',
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
};

const text: Write = (node) =>
  formatsOf(node).reduceRight(
    (html, format) => `<${formatTags[format]}>${html}</${formatTags[format]}>`,
    escapeText(textOf(node)),
  );

const link: Write = (node, reader) => {
  const label = inside(node, reader);
  const item = itemOf(node, reader);
  if (item) {
    const { globalId, typeName } = item;
    return `<a${attribute('data-id', globalId)}${attribute('data-type', typeName)}>${label}</a>`;
  }
  const href = attribute('href', addressOf(node));
  if (!href) return label;
  const opens = fieldsOf(node).newTab === true ? attribute('target', '_blank') : '';
  return `<a${href}${opens}${attribute('rel', 'noopener noreferrer')}>${label}</a>`;
};

const list: Write = (node, reader) => {
  const { listType, start } = node;
  const items = inside(node, reader);
  if (listType !== 'number') return `<ul>${items}</ul>`;
  const from = Number.isInteger(start) && start !== 1 ? attribute('start', Number(start)) : '';
  return `<ol${from}>${items}</ol>`;
};

/** An item that only holds another list is a level of that list. */
const listItem: Write = (node, reader) => {
  const { checked } = node;
  const state = typeof checked === 'boolean' ? attribute('data-checked', String(checked)) : '';
  return `<li${state}>${inside(node, reader)}</li>`;
};

const cell: Write = (node, reader) => {
  const tag = typeof node.headerState === 'number' && node.headerState > 0 ? 'th' : 'td';
  const span = (name: string, value: unknown) =>
    Number.isInteger(value) && Number(value) > 1 ? attribute(name, Number(value)) : '';
  const spans = span('colspan', node.colSpan) + span('rowspan', node.rowSpan);
  return `<${tag}${spans}>${inside(node, reader)}</${tag}>`;
};

const upload: Write = (node, reader) => {
  const picture = pictureOf(node, reader);
  if (!picture) return '';
  const { src, width, height, alt, caption } = picture;
  const size = attribute('width', width) + attribute('height', height);
  const image = `<img${attribute('src', src)}${attribute('alt', alt)}${size} />`;
  return `<figure>${image}${caption ? `<figcaption>${escapeText(caption)}</figcaption>` : ''}</figure>`;
};

const tones: readonly unknown[] = ['note', 'tip', 'warning'];

const block: Write = (node, reader) => {
  const { blockType, tone, text: words } = fieldsOf(node);
  if (blockType === 'callout' && typeof words === 'string') {
    const named = tones.includes(tone) ? attribute('data-tone', String(tone)) : '';
    return `<aside${named}><p>${lines(words)}</p></aside>`;
  }
  const item = itemOf(node, reader);
  if (!item) return '';
  const { globalId, typeName, name } = item;
  const marks = attribute('data-id', globalId) + attribute('data-type', typeName);
  return `<p><a${marks}>${escapeText(name ?? '')}</a></p>`;
};

const lines = (text: string) => escapeText(text).replaceAll('\n', '<br />');

const writers: Readonly<Record<string, Write>> = {
  paragraph: element(() => 'p'),
  heading: element(({ tag }) => (headings.includes(tag) ? String(tag) : 'h4')),
  quote: element(() => 'blockquote'),
  list,
  listitem: listItem,
  table: (node, reader) => `<table><tbody>${inside(node, reader)}</tbody></table>`,
  tablerow: (node, reader) => `<tr>${inside(node, reader)}</tr>`,
  tablecell: cell,
  horizontalrule: () => '<hr />',
  upload,
  block,
  text,
  tab: () => '\t',
  linebreak: () => '<br />',
  link,
  autolink: link,
};
