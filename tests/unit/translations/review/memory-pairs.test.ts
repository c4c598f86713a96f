import { expect, it } from 'vitest';
import { writtenSegments } from '../../../../translations/records/written-segments.ts';
import { memoryPairs } from '../../../../translations/review/remember-approved.ts';
import { anEntry } from '../../../support/entries.ts';

const key = { collection: 'clinics', document: '1', locale: 'ar' as const };
const where = { key, source: 'ru' as const };
const { segments } = writtenSegments('Первый', 'الأول', 'human');
const text = { value: 'الأول', sourceHash: 'h', sourceText: 'Первый', by: 'r', at: '2026-02-01' };
const approved = anEntry({ state: 'approved', segments, approved: text });

it('the memory remembers the segments of an approved text', () => {
  expect(memoryPairs(where, [approved])).toMatchObject([
    {
      document: '1',
      path: 'summary',
      sourceLocale: 'ru',
      targetLocale: 'ar',
      source: 'Первый',
      target: 'الأول',
      approvedBy: 'r',
      approvedAt: '2026-02-01',
    },
  ]);
});

it('the memory remembers what is approved beside a source that is not published yet', () => {
  const ahead = anEntry({ segments, approvedAhead: { ...text, by: 'other' } });
  expect(memoryPairs(where, [ahead])).toMatchObject([{ approvedBy: 'other' }]);
});

it('the memory passes over segments without a translation, and texts that nobody approved', () => {
  const [segment] = segments;
  const untranslated = { ...segment, flaw: 'untranslated' as const };
  const missing = { ...segment, target: null };
  const others = [untranslated, missing] as typeof segments;
  expect(memoryPairs(where, [{ ...approved, segments: others }])).toEqual([]);
  expect(memoryPairs(where, [anEntry({ segments })])).toEqual([]);
});
