import { expect, it } from 'vitest';
import type { PublicItem } from '../../../src/contract/index.ts';
import { projections } from '../../../src/projector/projections.ts';

const now = new Date('2026-06-01T00:00:00.000Z');
const published = {
  sources: { s: { id: 's', title: 'Отчёт', publisher: '', published: '2026-01-02' } },
  clinics: { c: { id: 'c', lifecycle: 'operating', country: 'KR' } },
  procedures: { p: { id: 'p' } },
} as Record<string, Record<string, Record<string, unknown> & { id: string }>>;
const report = {
  title: 'Отчёт',
  publisher: null,
  url: null,
  published: '2026-01-02T00:00:00.000Z',
  language: null,
};

/** A document that is projected, whichever its collection. */
const doc = {
  id: 'd',
  sourceLocale: 'ru' as const,
  lifecycle: 'operating',
  positions: [{ clinic: 'c', from: '2020-01-01' }],
  clinic: 'c',
  procedure: 'p',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2026-12-31T00:00:00.000Z',
  officialUrl: 'https://visa.example.org/rules',
  value: 1,
  source: 's',
  provenance: { sources: ['s', 'unpublished'] },
};
const official = {
  ...report,
  title: 'visa.example.org',
  url: doc.officialUrl,
  published: null,
};

const served = projections.filter(({ type }) => type !== 'site' && type !== 'disclaimer');

it.each(served)(
  'an item of $collection names its published sources',
  ({ project, type, madeWith }) => {
    const related = (collection: string, id: string) => published[collection]?.[id];
    const projected = project({ doc, translations: {} }, { now, related });
    const item = projected?.item as PublicItem | undefined;
    const expected = type === 'entryRule' ? [official] : [report];
    expect(item?.sources).toEqual(expected);
    // Whoever mends the title of a source mends the items.
    expect(madeWith?.sources !== undefined).toBe(type !== 'entryRule' && type !== 'specialty');
  },
);
