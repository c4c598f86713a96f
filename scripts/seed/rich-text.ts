import { createHash } from 'node:crypto';
import { ref, type SeedValue } from './values.ts';

type Node = { [name: string]: SeedValue };
type Inline = string | Node;

const element = (type: string, children: Node[], extra: Node = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...extra,
  children,
});

/** Bits of Lexical's text format. */
const formats = { plain: 0, bold: 1 } as const;

const run = (text: string, format: number = formats.plain): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
});

const inline = (parts: Inline[]): Node[] =>
  parts.map((part) => (typeof part === 'string' ? run(part) : part));

/** Payload gives links and uploads an id each; derived from the content, a second run is equal. */
const nodeId = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24);

const linkNode = (label: string, target: string, fields: Node): Node =>
  element('link', [run(label)], {
    version: 3,
    id: nodeId(label, target),
    fields: { newTab: false, ...fields },
  });

export const bold = (text: string) => run(text, formats.bold);

/** A link to a page elsewhere. */
export const link = (label: string, url: string) =>
  linkNode(label, url, { linkType: 'custom', url });

/** A link to another document of the seed, by its key. */
export const linkTo = (label: string, collection: string, key: string) =>
  linkNode(label, key, { linkType: 'internal', doc: { relationTo: collection, value: ref(key) } });

export const p = (...parts: Inline[]) =>
  element('paragraph', inline(parts), { textFormat: 0, textStyle: '' });
export const h2 = (...parts: Inline[]) => element('heading', inline(parts), { tag: 'h2' });
export const h3 = (...parts: Inline[]) => element('heading', inline(parts), { tag: 'h3' });
export const quote = (...parts: Inline[]) => element('quote', inline(parts));

const listOf =
  (listType: 'bullet' | 'number', tag: 'ul' | 'ol') =>
  (...items: (Inline | Inline[])[]) =>
    element(
      'list',
      items.map((item, index) =>
        element('listitem', inline(Array.isArray(item) ? item : [item]), { value: index + 1 }),
      ),
      { listType, tag, start: 1 },
    );

/** A bulleted list; an item of several runs is an array. */
export const ul = listOf('bullet', 'ul');
/** A numbered list. */
export const ol = listOf('number', 'ol');

/** A table whose first row is its header. */
export const table = (...rows: Inline[][]) =>
  element(
    'table',
    rows.map((cells, rowIndex) =>
      element(
        'tablerow',
        cells.map((cell) =>
          element('tablecell', [p(cell)], {
            headerState: rowIndex === 0 ? 1 : 0,
            colSpan: 1,
            rowSpan: 1,
            backgroundColor: null,
          }),
        ),
      ),
    ),
  );

/** An image of the media library, by its key. */
export const image = (key: string): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: nodeId('upload', key),
  relationTo: 'media',
  value: ref(key),
  fields: {},
});

/** The whole text; directions of blocks are set for the locale when it is written. */
export const richText = (...blocks: Node[]): { root: Node } => ({ root: element('root', blocks) });

const block = (id: string, blockType: string, fields: Node): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: nodeId('block', id), blockName: '', blockType, ...fields },
});

/** A boxed remark; its id is the same in every language. */
export const callout = (id: string, tone: 'note' | 'tip' | 'warning', text: string) =>
  block(id, 'callout', { tone, text });

/** A clinic shown as a card, by its key. */
export const clinicCard = (key: string) => block(key, 'clinicCard', { clinic: ref(key) });
