import { describe, expect, it } from 'vitest';
import { clinics } from '../../../collections/clinics.ts';
import { destinations } from '../../../collections/destinations.ts';
import { pathOfLine } from '../../../src/admin/errors/path-of-line.ts';
import { fieldWords } from '../../../src/answers/field-words.ts';

const translate = (label: unknown) =>
  typeof label === 'object' && label !== null && 'ru' in label ? String(label.ru) : undefined;

describe('a field in words', () => {
  it.each<[string, string[] | undefined]>([
    ['lifecycle', ['Стадия']],
    ['name', ['О клинике', 'Название']],
    ['beds', ['О клинике', 'Коек']],
    ['location.longitude', ['Расположение', 'Координаты', 'Долгота']],
    ['contacts.1.value', ['Расположение', 'Контакты 2', 'Значение']],
    ['contacts.0', ['Расположение', 'Контакты 1']],
    ['provenance.sources', ['Достоверность', 'Происхождение сведений', 'Источники']],
    ['externalIds.0.value', ['Достоверность', 'Внешние идентификаторы 1', 'Значение']],
    ['slug', ['Адрес (slug)']],
    ['file', undefined],
    ['contacts.1.nothing', undefined],
  ])('is named for %s by the labels on the way to it', (path, words) => {
    expect(fieldWords({ fields: clinics.fields, path, translate })).toEqual(words);
  });

  it('has no comma, at which Payload divides its message', () => {
    const words = fieldWords({ fields: destinations.fields, path: 'elevationMetres', translate });
    expect(words?.at(-1)).toBe('Высота над морем (м)');
  });
});

describe('a line of the message after a refused save', () => {
  const paths = ['slug', 'contacts.0.value', 'contacts.1.value', 'provenance.reviewDue', 'file'];
  const find = (line: string) => pathOfLine({ line, paths, fields: clinics.fields, translate });

  it.each([
    ['Адрес (slug)', 'slug'],
    ['Расположение → Контакты 2 → Значение', 'contacts.1.value'],
    [' Расположение → Контакты 1 → Значение ', 'contacts.0.value'],
    ['Достоверность → Происхождение сведений → Проверить снова', 'provenance.reviewDue'],
    ['file', 'file'],
  ])('leads from “%s” to its field', (line, path) => {
    expect(find(line)).toBe(path);
  });

  it('leads nowhere when no invalid field has its words', () => {
    expect(find('Расположение → Контакты 3 → Значение')).toBeUndefined();
    expect(find('Что-то другое')).toBeUndefined();
  });
});
