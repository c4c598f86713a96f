import { describe, expect, it } from 'vitest';
import { editorAddress, filterIn, queryOf } from '../../../src/admin/workbench/address.ts';
import { byPerson } from '../../../src/admin/workbench/board/by-person.ts';
import { spendBars } from '../../../src/admin/workbench/board/spend-bars.ts';
import { cellsOf, percentOf, sumsOf } from '../../../src/admin/workbench/board/sums.ts';
import { inGroups, inParts } from '../../../src/admin/workbench/queue/in-groups.ts';
import type { TallyRow } from '../../../translations/queue/tally.ts';

const aRow = (fields: Partial<TallyRow>): TallyRow => ({
  locale: 'ar',
  collection: 'clinics',
  task: 'review',
  records: 1,
  total: 4,
  missing: 0,
  machine: 0,
  inReview: 0,
  approved: 3,
  rejected: 0,
  stale: 0,
  words: 10,
  errors: 0,
  ...fields,
});

describe('The start page', () => {
  it('sums what there is to do in somebody’s languages alone', () => {
    const rows = [
      aRow({ records: 2, stale: 1, machine: 4, errors: 3 }),
      aRow({ task: 'translate', records: 5, words: 7 }),
      aRow({ task: 'done', records: 9, words: 0 }),
      aRow({ locale: 'ko', records: 100, words: 100 }),
    ];
    expect(sumsOf(rows, ['ar'])).toEqual({
      review: 2,
      translate: 5,
      stale: 1,
      machine: 4,
      errors: 3,
      words: 17,
    });
  });

  it('draws what was spent against the month’s budget, and none of it beyond the chart', () => {
    const months = [
      { month: '2026-10', characters: 1_500 },
      { month: '2026-11', characters: 999 },
    ];
    const drawn = (budget: number | null) =>
      spendBars(months, budget).map(({ length, share }) => [length, share]);
    expect(drawn(3_000)).toEqual([
      [50, 50],
      [33, 33],
    ]);
    expect(drawn(1_000)).toEqual([
      [100, 150],
      [67, 99],
    ]);
    expect(drawn(null)).toEqual([
      [100, null],
      [67, null],
    ]);
    expect(drawn(0)).toEqual([
      [100, 100],
      [67, 100],
    ]);
    expect(spendBars([{ month: '2026-11', characters: 0 }], null)).toMatchObject([{ length: 0 }]);
  });

  it('says 100 percent of what is approved to the last text', () => {
    const rows = [aRow({ total: 996, approved: 996 }), aRow({ task: 'translate' })];
    const cell = cellsOf(rows, 'clinics').get('ar');
    expect(cell).toEqual({ total: 1000, approved: 999, left: 1 });
    expect(percentOf(cell ?? { total: 0, approved: 0, left: 0 })).toBe(99);
    expect(percentOf({ total: 3, approved: 3, left: 0 })).toBe(100);
  });
});

describe('The work of people', () => {
  const row = {
    assignee: '1',
    locale: 'ar',
    task: 'review',
    records: 2,
    words: 30,
    overdue: 1,
  } as const;

  it('is summed over somebody’s languages, those with the most words first', () => {
    const rows = [
      row,
      { ...row, locale: 'ko', words: 900 } as const,
      { ...row, task: 'translate', records: 1, words: 5, overdue: 0 } as const,
      { ...row, assignee: '2', words: 400, overdue: 0 } as const,
    ];
    expect(byPerson(rows, ['ar'])).toEqual([
      {
        id: '2',
        translate: { records: 0, words: 0 },
        review: { records: 2, words: 400 },
        overdue: 0,
      },
      {
        id: '1',
        translate: { records: 1, words: 5 },
        review: { records: 2, words: 30 },
        overdue: 1,
      },
    ]);
  });
});

describe('The address of the queue', () => {
  it('holds the filter, and gives it back', () => {
    const filter = { task: 'review', locales: 'ar,ko', text: 'глаз & сердце' };
    const query = queryOf(filter, { after: 'place' });
    expect(filterIn(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter);
    expect(queryOf({ task: '', locales: '' })).toBe('');
  });

  it('is carried on by the editor’s, so that it finds the next document', () => {
    const place = { collection: 'clinics', document: '1', locale: 'ar' };
    const address = editorAddress('/admin/workbench', place, {
      filter: { task: 'review' },
      place: '2026 clinics:1:ar',
    });
    const { pathname, searchParams } = new URL(address, 'https://cms.example');
    expect(pathname).toBe('/admin/workbench/clinics/1/ar');
    expect(searchParams.get('queue')).toBe('?task=review');
    expect(searchParams.get('at')).toBe('2026 clinics:1:ar');
  });
});

describe('An operation on many', () => {
  it('goes in groups, and in parts that end', () => {
    expect(inGroups(['ar 1', 'ko 1', 'ar 2'], (one) => one.slice(0, 2))).toEqual([
      ['ar', ['ar 1', 'ar 2']],
      ['ko', ['ko 1']],
    ]);
    expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inParts([], 2)).toEqual([]);
  });
});
