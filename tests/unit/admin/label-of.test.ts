import type { ClientField } from 'payload';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/admin/translations/label-of.ts';

const text = (name: string, label: string) => ({ name, type: 'text', label });
const fields = [
  {
    type: 'tabs',
    tabs: [
      { label: 'О враче', fields: [{ type: 'row', fields: [text('name', 'Имя')] }] },
      {
        label: 'Работа',
        fields: [
          {
            name: 'positions',
            type: 'array',
            label: 'Места работы',
            fields: [{ type: 'row', fields: [text('role', 'Должность')] }],
          },
        ],
      },
      { name: 'seo', label: 'Для поиска', fields: [text('title', 'Заголовок')] },
    ],
  },
  {
    name: 'body',
    type: 'blocks',
    label: 'Блоки',
    blocks: [{ slug: 'callout', fields: [text('text', 'Текст')] }],
  },
  { type: 'group', fields: [text('city', 'Город')] },
] as unknown as ClientField[];

const paths = ['name', 'positions[a1].role', 'positions[b2].role', 'body[c3].text'];
const label = (path: string) => labelOf({ path, paths, fields, translate: String });

describe('a text’s place in words', () => {
  it.each([
    ['name', 'Имя'],
    ['city', 'Город'],
    ['seo.title', 'Для поиска · Заголовок'],
    ['positions[a1].role', 'Места работы 1 · Должность'],
    ['positions[b2].role', 'Места работы 2 · Должность'],
    ['body[c3].text', 'Блоки · Текст'],
  ])('%s is “%s”', (path, words) => {
    expect(label(path)).toBe(words);
  });

  it('is the path itself for a field that the form does not have', () => {
    expect(label('gone.away')).toBe('gone · away');
  });
});
