import { describe, expect, it } from 'vitest';
import type { ApprovedText, TranslationEntry } from '../../../translations/records/entry.ts';
import { madeStale } from '../../../translations/records/made-stale.ts';
import { hashOf } from '../../../translations/records/value.ts';
import { aLeaf, anEntry } from '../../support/entries.ts';

const leaves = (value: string) => new Map(value ? [['summary', aLeaf({ value })]] : []);

const besides = (source: string): ApprovedText => ({
  value: 'الأول',
  sourceHash: hashOf(source),
  sourceText: source,
  by: 'reviewer',
  at: '2026-01-01T00:00:00.000Z',
});

type Case = {
  published: string;
  saved: string;
  edited: string;
  approved?: string;
  ahead?: string;
};

function counted({ published, saved, edited, approved, ahead }: Case): TranslationEntry[] {
  const entry = anEntry({
    state: 'approved',
    newestHash: hashOf(saved),
    approved: approved === undefined ? null : besides(approved),
    approvedAhead: ahead === undefined ? null : besides(ahead),
  });
  return madeStale([entry], { published: leaves(published), edited: leaves(edited) });
}

describe('An edit makes an approved text stale', () => {
  it.each<[string, Case]>([
    ['while it is in the form', { published: 'а', saved: 'а', edited: 'б', approved: 'а' }],
    ['once it is saved as a draft', { published: 'а', saved: 'б', edited: 'б', approved: 'а' }],
    [
      'that was approved ahead beside the draft',
      { published: 'а', saved: 'б', edited: 'в', approved: 'а', ahead: 'б' },
    ],
    ['of a document never published', { published: '', saved: 'а', edited: 'б', ahead: 'а' }],
    [
      'of a document never published, once it is saved',
      { published: '', saved: 'б', edited: 'б', ahead: 'а' },
    ],
    [
      'whose live wording was stale before, while the one approved ahead was not',
      { published: 'б', saved: 'в', edited: 'г', approved: 'а', ahead: 'в' },
    ],
  ])('%s', (_when, edit) => {
    expect(counted(edit)).toHaveLength(1);
  });
});

describe('An edit makes no approved text stale', () => {
  it.each<[string, Case]>([
    ['that changes no text', { published: 'а', saved: 'а', edited: 'а', approved: 'а' }],
    ['where none is approved', { published: 'а', saved: 'а', edited: 'б' }],
    ['that was stale before', { published: 'б', saved: 'б', edited: 'в', approved: 'а' }],
    ['that is taken back', { published: 'а', saved: 'б', edited: 'а', approved: 'а' }],
    [
      'that was approved beside the edited text already',
      { published: 'а', saved: 'б', edited: 'б', approved: 'а', ahead: 'б' },
    ],
    ['whose leaf it empties', { published: 'а', saved: 'а', edited: '', approved: 'а' }],
  ])('%s', (_when, edit) => {
    expect(counted(edit)).toEqual([]);
  });
});

it('A text that an edit makes stale has the words of its new source', () => {
  const [entry] = counted({ published: 'а', saved: 'а', edited: 'два слова', approved: 'а' });
  expect(entry?.words).toBe(2);
});
