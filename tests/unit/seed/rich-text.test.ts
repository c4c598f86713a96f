import { describe, expect, it } from 'vitest';
import { linkableSlugs } from '../../../collections/slugs.ts';
import { content } from '../../../scripts/seed/content/index.ts';
import { linkTo, p, richText, ul } from '../../../scripts/seed/rich-text.ts';

type Node = { type: string; children?: Node[]; [name: string]: unknown };
type Tree = { root: Node };

/** What each node of Payload's Lexical must carry beside its type and version. */
const required: Record<string, string[]> = {
  root: ['children', 'direction', 'format', 'indent'],
  paragraph: ['children', 'textFormat'],
  heading: ['children', 'tag'],
  quote: ['children'],
  list: ['children', 'listType', 'tag', 'start'],
  listitem: ['children', 'value'],
  link: ['children', 'fields', 'id'],
  table: ['children'],
  tablerow: ['children'],
  tablecell: ['children', 'headerState', 'colSpan', 'rowSpan'],
  text: ['text', 'format', 'mode', 'style', 'detail'],
  upload: ['relationTo', 'value', 'id', 'fields'],
  block: ['fields'],
};

function trees(value: unknown): Tree[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'root' in value ? [value as Tree] : Object.values(value).flatMap(trees);
}

const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const shape = ({ root }: Tree) => nodes(root).map(({ type }) => type);
const rows = Object.values(content).flat();

describe('rich text of the seed', () => {
  it('is made of nodes that the editor knows, each with what it needs', () => {
    for (const node of trees(rows).flatMap(({ root }) => nodes(root))) {
      const missing = (required[node.type] ?? ['an entry in the test']).filter(
        (name) => !(name in node),
      );
      expect([node.type, missing]).toEqual([node.type, []]);
    }
  });

  it('links to collections that a text may link to', () => {
    const targets = trees(rows)
      .flatMap(({ root }) => nodes(root))
      .filter(({ type }) => type === 'link')
      .map(({ fields }) => fields as { linkType: string; doc?: { relationTo: string } })
      .flatMap(({ doc }) => doc?.relationTo ?? []);
    expect(targets.filter((slug) => !linkableSlugs.some((known) => known === slug))).toEqual([]);
    expect(targets.length).toBeGreaterThan(10);
  });

  it('has headings, lists, tables, quotes, images and blocks somewhere', () => {
    const types = new Set(trees(rows).flatMap(shape));
    expect([...types]).toEqual(
      expect.arrayContaining(['heading', 'list', 'table', 'quote', 'upload', 'block', 'link']),
    );
  });

  it('has the same blocks in every language', () => {
    for (const row of rows) {
      for (const { data } of Object.values(row.text ?? {})) {
        for (const [name, value] of Object.entries(data)) {
          const [source, target] = [trees(row.data[name])[0], trees(value)[0]];
          if (!source || !target) continue;
          const blocks = ({ root }: Tree) => root.children?.map(({ type }) => type);
          expect([row.key, blocks(target)]).toEqual([row.key, blocks(source)]);
        }
      }
    }
  });

  it('is the same each time it is made, ids included', () => {
    const make = () => richText(p('a ', linkTo('b', 'clinics', 'clinic.x')), ul('c', ['d', 'e']));
    expect(make()).toEqual(make());
  });
});
