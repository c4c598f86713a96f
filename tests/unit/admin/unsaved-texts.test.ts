import type { ClientField } from 'payload';
import { expect, it } from 'vitest';
import { unsavedTexts } from '../../../src/admin/translations/unsaved-texts.ts';

const text = (name: string, type = 'text') => ({ name, type, localized: true });
const fields = [
  {
    type: 'tabs',
    tabs: [
      { label: 'О враче', fields: [{ type: 'row', fields: [text('name')] }] },
      {
        label: 'Работа',
        fields: [
          { name: 'beds', type: 'number' },
          { name: 'positions', type: 'array', fields: [text('role'), { name: 'clinic' }] },
        ],
      },
    ],
  },
  text('body', 'richText'),
  { name: 'code', type: 'text' },
] as unknown as ClientField[];

const tree = (words: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
  },
});

const saved = {
  name: 'Больница',
  beds: 40,
  code: 'а',
  positions: [
    { id: 'a1', role: 'Хирург', clinic: '1' },
    { id: 'b2', role: 'Врач', clinic: '2' },
  ],
  body: tree('Текст'),
};

const changed = (form: object) => unsavedTexts(fields, { form: { ...saved, ...form }, saved });

it.each<[string, object, object]>([
  ['nothing', {}, {}],
  [
    'a number, a code and a relation',
    {
      beds: 41,
      code: 'б',
      positions: [{ ...saved.positions[0], clinic: '3' }, saved.positions[1]],
    },
    {},
  ],
  ['the order of rows', { positions: saved.positions.toReversed() }, {}],
  [
    'the order of keys in a rich text',
    { body: { root: { children: tree('Текст').root.children, type: 'root' } } },
    {},
  ],
  ['a text', { name: 'Клиника' }, { name: 'Клиника' }],
  ['a rich text', { body: tree('Другой') }, { body: tree('Другой') }],
  ['a text, by emptying it', { name: ' ' }, { name: null }],
  [
    'a list, by taking a row out',
    { positions: [saved.positions[0]] },
    { 'positions[b2].role': null },
  ],
  [
    'a list, by a new row',
    { positions: [...saved.positions, { id: 'c3', role: 'Терапевт' }] },
    { 'positions[c3].role': 'Терапевт' },
  ],
])('A form that changes %s has these unsaved texts', (_what, form, texts) => {
  expect(changed(form)).toEqual(texts);
});

it('Texts of a document that had none are all unsaved', () => {
  expect(unsavedTexts(fields, { form: { name: 'Больница' }, saved: { name: null } })).toEqual({
    name: 'Больница',
  });
});
