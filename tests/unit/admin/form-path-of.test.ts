import fc from 'fast-check';
import type { ClientField } from 'payload';
import { describe, expect, it } from 'vitest';
import { formPathOf } from '../../../src/admin/translations/form-path-of.ts';
import { tabOf } from '../../../src/admin/translations/tab-of.ts';

const rows: Record<string, string[]> = {
  positions: ['a1', 'b2'],
  'positions.1.notes': ['c3', 'd4'],
};
const idsAt = (list: string) => rows[list] ?? [];

describe('a text’s place in the form', () => {
  it.each([
    ['name', 'name'],
    ['seo.title', 'seo.title'],
    ['positions[b2].role', 'positions.1.role'],
    ['positions[b2].notes[d4].text', 'positions.1.notes.1.text'],
  ])('%s is %s', (path, place) => {
    expect(formPathOf(path, idsAt)).toBe(place);
  });

  it('is none for a row that the form does not have', () => {
    expect(formPathOf('positions[gone].role', idsAt)).toBeUndefined();
  });

  it('finds every row by its id, wherever it stands', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{24}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(ids, fc.nat(), (all, at) => {
        const index = at % all.length;
        expect(formPathOf(`list[${all[index]}].text`, () => all)).toBe(`list.${index}.text`);
      }),
    );
  });
});

describe('the tab of a field', () => {
  const fields = [
    { type: 'text', name: 'sourceLocale' },
    {
      type: 'tabs',
      tabs: [
        { label: 'О клинике', fields: [{ type: 'row', fields: [{ type: 'text', name: 'name' }] }] },
        { name: 'seo', label: 'Для поиска', fields: [{ type: 'text', name: 'name' }] },
      ],
    },
  ] as unknown as ClientField[];

  it.each([
    ['name', 'О клинике'],
    ['seo', 'Для поиска'],
    ['sourceLocale', undefined],
  ])('%s is in “%s”', (name, tab) => {
    expect(tabOf(fields, name)).toBe(tab);
  });
});
