import { describe, expect, it } from 'vitest';
import { missingEntry, type TranslationEntry } from '../../../translations/records/entry.ts';
import { namesIn } from '../../../translations/records/names.ts';

const anEntry = (path: string, more: Partial<TranslationEntry>): TranslationEntry => ({
  ...missingEntry(path, 'text', 'hash'),
  state: 'inReview',
  origin: 'human',
  ...more,
});
const approved = (value: string) => ({
  ...{ value, sourceHash: 'hash', sourceText: '', by: null, at: '2026-01-01T00:00:00.000Z' },
});
const pseudo = { check: 'pseudo', severity: 'error', message: { ru: '', en: '' } } as const;

describe('the names in a record', () => {
  it('are its short texts of the first level, folded', () => {
    const { searchText } = namesIn(
      [
        anEntry('name', { value: 'عِيَادَة' }),
        anEntry('city', { value: 'Ёлкино' }),
        anEntry('summary', { value: 'x'.repeat(301) }),
        anEntry('positions[1].role', { value: 'Врач' }),
        anEntry('description', { kind: 'richText', value: { root: {} } }),
        anEntry('gone', { value: 'Нет в документе', newestHash: '' }),
        anEntry('title', { value: null, state: 'missing' }),
      ],
      'name',
    );
    expect(searchText).toBe('عيادة елкино');
  });

  it('have the approved name and the one that waits, to be found by both', () => {
    const entry = anEntry('name', { value: 'Neu', approved: approved('Alt') });
    expect(namesIn([entry], 'name')).toEqual({ title: 'Alt', searchText: 'neu alt' });
  });

  it.each<[string, Partial<TranslationEntry>, string | null]>([
    ['a person’s that waits', { value: 'Klinik' }, 'Klinik'],
    ['an approved one', { state: 'approved', value: 'K', approved: approved('K') }, 'K'],
    ['a machine’s', { state: 'machine', origin: 'machine', value: 'Klinik' }, null],
    ['a rejected one', { state: 'rejected', value: 'Klinik' }, null],
    ['a pseudo-translation', { value: '⟦Klinik⟧', checks: [pseudo] }, null],
    ['none', { state: 'missing', value: null }, null],
  ])('give the title of a document: %s', (_name, entry, title) => {
    expect(namesIn([anEntry('name', entry)], 'name').title).toBe(title);
  });

  it('give no title where the name is made of other things', () => {
    expect(namesIn([anEntry('name', { value: 'Klinik' })], undefined).title).toBeNull();
  });
});
