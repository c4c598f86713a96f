import { expect, it } from 'vitest';
import { treeProblem } from '../../../../translations/review/tree-problem.ts';

const link = (fields: object) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'link', fields, children: [] }] }],
  },
});

const deep = (levels: number): object =>
  levels === 0 ? { type: 'text' } : { type: 'list', children: [deep(levels - 1)] };

it.each([
  ['a text', 'Текст', null],
  ['nothing', null, null],
  ['a tree', { root: { children: [] } }, null],
  ['a link to a page', link({ url: 'https://example.org' }), null],
  ['a link to a document', link({ linkType: 'internal', url: null, doc: { value: 'x' } }), null],
  ['a link that is a script', link({ url: ' JavaScript:alert(1)' }), 'richText'],
  ['a link that is data', link({ url: 'data:text/html,x' }), 'richText'],
  ['a link that is no address', link({ url: 7 }), 'richText'],
  ['an object that is no tree', { children: [] }, 'richText'],
  ['a root without children', { root: {} }, 'richText'],
  ['children that are no nodes', { root: { children: ['x'] } }, 'richText'],
  ['a tree that is too deep', { root: { children: [deep(100)] } }, 'richText'],
  ['a text that is too long', 'я'.repeat(201), 'tooLong'],
  ['a tree that is too long', { root: { children: [{ text: 'я'.repeat(201) }] } }, 'tooLong'],
  ['a number', 7, 'text'],
  ['what was not sent', undefined, 'text'],
])('a tree of rich text is judged: %s', (_what, value, problem) => {
  expect(treeProblem(value, 200)).toBe(problem);
});
