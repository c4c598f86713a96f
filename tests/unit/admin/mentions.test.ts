import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mentionsIn,
  nameBefore,
  peopleLike,
  withMentions,
  withName,
} from '../../../src/admin/translations/entry/mentions.ts';

const anna = { id: '1', name: 'Анна Петрова' };
const alyona = { id: '2', name: 'Алёна' };
const short = { id: '3', name: 'Анна' };
const people = [alyona, anna, short];

describe('A name that is typed', () => {
  it.each([
    ['@', 1, { start: 0, query: '' }],
    ['Спросите @ан', 12, { start: 9, query: 'ан' }],
    ['Спросите @Анна Пет', 18, { start: 9, query: 'Анна Пет' }],
    ['Спросите @ан', 5, null],
    ['почта doctor@example.org', 24, null],
    ['@ан\nдальше', 10, null],
  ])('in “%s” with the caret at %d is found', (text, caret, found) => {
    expect(nameBefore(text, caret)).toEqual(found);
  });

  it.each([
    ['', ['Алёна', 'Анна Петрова', 'Анна']],
    ['ан', ['Анна Петрова', 'Анна']],
    ['пет', ['Анна Петрова']],
    ['алена', ['Алёна']],
    ['анна, кто', []],
  ])('as “%s” offers those it fits', (query, names) => {
    expect(peopleLike(people, query).map(({ name }) => name)).toEqual(names);
  });

  it('is put in place whole, and the caret stands behind it', () => {
    const { text, caret } = withName('Спросите @ан, кто', { start: 9, caret: 12, name: 'Анна' });
    expect(text).toBe('Спросите @Анна , кто');
    expect(text.slice(0, caret)).toBe('Спросите @Анна ');
  });
});

describe('Mentions', () => {
  it('are those who were picked and are still named', () => {
    expect(mentionsIn('@Анна и @Алёна', [short, alyona, alyona])).toEqual(['3', '2']);
    expect(mentionsIn('@Алёна', [anna, alyona])).toEqual(['2']);
    expect(mentionsIn('@Анна', [])).toEqual([]);
  });

  it('are told apart from the words around them, the longer name first', () => {
    const pieces = withMentions('@Анна Петрова и @Анна!', ['Анна', 'Анна Петрова', '']);
    expect(pieces.filter(({ isName }) => isName).map(({ text }) => text)).toEqual([
      '@Анна Петрова',
      '@Анна',
    ]);
  });

  it('leave a text as it was written', () => {
    const names = fc.array(fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.string(), names, (text, known) => {
        expect(
          withMentions(text, known)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
