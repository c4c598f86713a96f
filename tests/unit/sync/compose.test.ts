import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/sync/compose.ts';
import type { Locale } from '../../../translations/locales.ts';
import type { LeafNode } from '../../../translations/overlay/leafTree.ts';
import { hashOf, type TranslationEntry } from '../../../translations/records/entry.ts';

const tree: LeafNode[] = [
  { type: 'leaf', name: 'name', kind: 'text' },
  { type: 'leaf', name: 'summary', kind: 'text' },
];

const entry = (path: string, more: Partial<TranslationEntry>): TranslationEntry => ({
  path,
  kind: 'text',
  state: 'inReview',
  value: 'working',
  origin: 'human',
  sourceHash: '',
  by: null,
  at: '2026-01-01T00:00:00.000Z',
  approved: null,
  approvedAhead: null,
  ...more,
});
const live = (value: string, source: string) => ({
  value,
  sourceHash: hashOf(source),
  by: null,
  at: '2026-02-01T00:00:00.000Z',
});
const doc = (texts: Record<string, unknown>) => ({
  id: '1',
  sourceLocale: 'ru' as const,
  ...texts,
});
const records = (entries: TranslationEntry[]) =>
  new Map<Locale, TranslationEntry[]>([['ar', entries]]);

describe('compose', () => {
  it('puts the published source and approved translations together', () => {
    const composed = compose(
      doc({ name: { ru: 'Клиника' }, summary: { ru: 'Кратко' } }),
      tree,
      records([entry('name', { approved: live('عيادة', 'Клиника') }), entry('summary', {})]),
    );
    expect(composed.doc).toMatchObject({
      name: { ru: 'Клиника', ar: 'عيادة' },
      summary: { ru: 'Кратко' },
    });
    expect(composed.translations).toEqual({
      ru: { state: 'source', reviewedAt: null, stale: false, completeness: 1 },
      ar: {
        state: 'approved',
        reviewedAt: '2026-02-01T00:00:00.000Z',
        stale: false,
        completeness: 0.5,
      },
    });
  });

  it('says that a translation is stale once the source has moved on', () => {
    const composed = compose(
      doc({ name: { ru: 'Новая' } }),
      tree,
      records([entry('name', { approved: live('عيادة', 'Клиника') })]),
    );
    expect(composed.doc.name).toEqual({ ru: 'Новая', ar: 'عيادة' });
    expect(composed.translations.ar?.stale).toBe(true);
  });

  it('serves what was approved ahead with its own source text only', () => {
    const entries = records([
      entry('name', { approved: live('قديم', 'Старая'), approvedAhead: live('جديد', 'Новая') }),
    ]);
    const served = (ru: string) => compose(doc({ name: { ru } }), tree, entries).doc.name;
    expect(served('Старая')).toEqual({ ru: 'Старая', ar: 'قديم' });
    expect(served('Новая')).toEqual({ ru: 'Новая', ar: 'جديد' });
  });

  it('never serves a text in review, a text without a source, or another locale’s leftovers', () => {
    const value = fc.option(fc.string());
    fc.assert(
      fc.property(value, value, fc.string(), (ru, leftover, working) => {
        const composed = compose(
          doc({ name: { ru, de: leftover } }),
          tree,
          records([entry('name', { value: working })]),
        );
        expect(composed.doc.name).toEqual(ru?.trim() ? { ru } : {});
      }),
    );
  });
});
