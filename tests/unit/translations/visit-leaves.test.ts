import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { leafTree } from '../../../translations/overlay/leaf-tree.ts';
import { visitLeaves } from '../../../translations/overlay/visit-leaves.ts';

const localized = (name: string): Field => ({ name, type: 'text', localized: true });

const fields: Field[] = [
  localized('name'),
  { name: 'beds', type: 'number' },
  { type: 'row', fields: [localized('city')] },
  {
    type: 'collapsible',
    label: 'More',
    fields: [{ name: 'body', type: 'richText', localized: true }],
  },
  {
    name: 'support',
    type: 'group',
    fields: [localized('note'), { name: 'free', type: 'checkbox' }],
  },
  {
    type: 'tabs',
    tabs: [
      { label: 'Plain', fields: [{ name: 'rows', type: 'array', fields: [localized('role')] }] },
      { name: 'named', fields: [localized('text')] },
    ],
  },
  {
    name: 'blocks',
    type: 'blocks',
    blocks: [
      { slug: 'quote', fields: [localized('words')] },
      { slug: 'line', fields: [{ name: 'width', type: 'number' }] },
    ],
  },
  { name: 'codes', type: 'array', fields: [{ name: 'code', type: 'text' }] },
];

const pathsOf = (data: Record<string, unknown>) => {
  const paths: string[] = [];
  visitLeaves(leafTree(fields), data, ({ path }) => paths.push(path));
  return paths;
};

describe('visitLeaves', () => {
  it('finds the localized leaves of groups, tabs, rows and blocks by id path', () => {
    expect(
      pathsOf({
        support: {},
        rows: [{ id: 'a' }, { id: 'b' }],
        named: {},
        blocks: [
          { id: 'q', blockType: 'quote' },
          { id: 'l', blockType: 'line' },
        ],
        codes: [{ id: 'c', code: 'X' }],
      }),
    ).toEqual([
      'name',
      'city',
      'body',
      'support.note',
      'rows[a].role',
      'rows[b].role',
      'named.text',
      'blocks[q].words',
    ]);
  });

  it('passes over rows without an id, which no path can name', () => {
    expect(pathsOf({ rows: [{ role: 'Surgeon' }] })).not.toContain('rows[undefined].role');
  });

  it('survives data that is not there or not what the fields say', () => {
    expect(pathsOf({ support: null, rows: 'nonsense', blocks: [null], named: [] })).toEqual([
      'name',
      'city',
      'body',
    ]);
  });
});
