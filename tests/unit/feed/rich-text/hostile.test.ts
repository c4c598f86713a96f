import fc from 'fast-check';
import sanitize from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { namedIn } from '../../../../src/contract/rich-text.ts';
import { htmlOf } from '../../../../src/feed/rich-text/html.ts';
import { jsonOf } from '../../../../src/feed/rich-text/json.ts';
import { markdownOf } from '../../../../src/feed/rich-text/markdown.ts';
import { plainText } from '../../../../src/feed/rich-text/plain-text.ts';
import { aTree } from '../../translations/segments/a-tree.ts';
import { harmless } from './harmless.ts';
import { aReader } from './reader.ts';

/** What somebody would write who wants a script to run in a reader's page. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  ' \u0001javascript:alert(1)',
  'JaVa\nScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://e.test/" onclick="alert(1)',
  'https://e.test/?a=<script>&b=javascript:alert(1)',
  'https://javascript:alert@e.test/',
  'mailto:a@e.test?body=<b>"',
  '</p></div><style>*{display:none}</style>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  'script',
  'h1 onclick=alert(1)',
  '__proto__',
  'constructor',
  'toString',
  '\u202e\u0000\ud800',
];

const aValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  fc.anything({ withNullPrototype: true }),
  fc.double(),
);

/** Attributes of nodes that a writer may look at, but those that make the tree. */
const names = [
  ...['text', 'format', 'tag', 'direction', 'listType', 'start', 'checked', 'headerState'],
  ...['colSpan', 'rowSpan', 'relationTo', 'value', 'fields'],
];
const fieldNames = [
  ...['url', 'linkType', 'newTab', 'doc', 'rel', 'target', 'blockType', 'tone', 'text', 'caption'],
  ...['clinic', 'onclick', 'style'],
];
type Node = Record<string, unknown>;
type Edit = { name: string; fieldName: string; value: unknown; at: number };

const someEditsOf = (...attributes: string[]): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      name: fc.constantFrom(...attributes),
      fieldName: fc.constantFrom(...fieldNames),
      value: aValue,
      at: fc.nat(30),
    }),
    { maxLength: 12 },
  );

/** The tree with some attributes, and fields of attributes, written over. */
function edited(tree: { root: Node }, edits: readonly Edit[]): { root: Node } {
  const copy = structuredClone(tree);
  const nodes = everyNode(copy.root);
  for (const { name, fieldName, value, at } of edits) {
    const node = nodes[at % nodes.length] ?? copy.root;
    const { fields } = node;
    if (name === 'fields' && typeof fields === 'object' && fields !== null) {
      Object.assign(fields, { [fieldName]: value });
    } else node[name] = value;
  }
  return copy;
}

function everyNode(node: Node): Node[] {
  const children = Array.isArray(node.children) ? (node.children as Node[]) : [];
  return [node, ...children.flatMap(everyNode)];
}

const typesIn = (tree: { root: Node }) => everyNode(tree.root).map(({ type }) => String(type));

describe('rich text that means harm', () => {
  it('is harmless as HTML, whatever any attribute of it says', () => {
    fc.assert(
      fc.property(aTree, someEditsOf(...names), (tree, edits) => {
        const written = htmlOf(edited(tree, edits), aReader());
        expect(sanitize(written, harmless)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  it('is no reason to fail, in any form', () => {
    fc.assert(
      fc.property(aTree, someEditsOf('type', ...names), (tree, edits) => {
        const text = edited(tree, edits);
        const tags = [...htmlOf(text, aReader()).matchAll(/<\/?([^\s/>]*)/g)];
        for (const [, tag] of tags) expect(harmless.allowedTags).toContain(tag);
        expect(plainText(text)).not.toMatch(/\[object|native code/);
        expect(markdownOf(text, aReader())).not.toMatch(/\[object|native code/);
        expect(jsonOf(text, aReader())).toHaveProperty('root');
        expect(namedIn(text)).toHaveProperty('items');
      }),
      { numRuns: 300 },
    );
  });

  it('is tried with every kind of node that the editor has', () => {
    const seen = new Set(fc.sample(aTree, { numRuns: 300, seed: 1 }).flatMap(typesIn));
    for (const type of [
      ...['paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow', 'tablecell'],
      ...['horizontalrule', 'upload', 'block', 'text', 'tab', 'linebreak', 'link', 'autolink'],
    ]) {
      expect(seen).toContain(type);
    }
  });
});
