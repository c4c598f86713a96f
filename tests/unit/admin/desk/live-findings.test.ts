import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, fieldsOfValue, leafOf } from '../../../../src/admin/workbench/desk/fields.ts';
import { liveFindings } from '../../../../src/admin/workbench/desk/live-findings.ts';
import { hasText } from '../../../../translations/records/value.ts';
import { segmentsOf } from '../../../../translations/segments/segments-of.ts';
import { aTree } from '../../translations/segments/a-tree.ts';
import { aDeskEntry } from './a-desk-entry.ts';

const locales = { source: 'ru', locale: 'en' } as const;
const paragraphs = (...texts: string[]) => ({
  root: {
    type: 'root',
    children: texts.map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', text, format: 0, version: 1 }],
    })),
  },
});

describe('A rich text in the editor', () => {
  it('is saved as the source’s tree with what was typed, and read back the same', () => {
    fc.assert(
      fc.property(aTree, fc.string({ minLength: 1, unit: 'grapheme-ascii' }), (source, word) => {
        const entry = aDeskEntry({ source });
        if (entry.segments.length === 0) return;
        const text = word.replace(/[<>&\s]/g, '').concat('x');
        const typed = Object.fromEntries(
          entry.segments.map(({ key, source: tagged }, index) => [
            key,
            tagged.replace(/[^<>]+(?=<|$)/, `${text}${index}`),
          ]),
        );
        const value = leafOf(entry, typed, 'en');
        expect(hasText(value)).toBe(true);
        expect(segmentsOf(value as never)).toHaveLength(entry.segments.length);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the source where nothing is typed yet, which to the translator is empty', () => {
    const source = paragraphs('Первый абзац', 'Второй абзац');
    const entry = aDeskEntry({ source });
    const [first, second] = entry.segments.map(({ key }) => key) as [string, string];
    const value = leafOf(entry, { [first]: 'First paragraph', [second]: '' }, 'en');
    expect(segmentsOf(value as never).map(({ text }) => text)).toEqual([
      'First paragraph',
      'Второй абзац',
    ]);
    expect(fieldsOfValue(entry, value)).toEqual({ [first]: 'First paragraph', [second]: '' });
    expect(leafOf(entry, { [first]: ' ', [second]: '' }, 'en')).toBeNull();
    expect(fieldsOf(entry)).toEqual({ [first]: '', [second]: '' });
  });
});

describe('The checks while somebody types', () => {
  it('find a number that is wrong, and name its segment', () => {
    const entry = aDeskEntry({ source: paragraphs('Доза 20 мг', 'Всё') });
    const [first, second] = entry.segments.map(({ key }) => key) as [string, string];
    const findings = liveFindings(entry, { [first]: 'Dose 25 mg', [second]: 'All' }, locales);
    expect(findings).toMatchObject([
      { check: 'numbers', segment: first },
      { check: 'numbers', segment: first },
    ]);
  });

  it('say nothing of a text that is right, or not begun', () => {
    const entry = aDeskEntry({ source: 'Принимаем 20 человек в день' });
    expect(liveFindings(entry, { '': 'We receive 20 people a day' }, locales)).toEqual([]);
    expect(liveFindings(entry, { '': '  ' }, locales)).toEqual([]);
  });
});
