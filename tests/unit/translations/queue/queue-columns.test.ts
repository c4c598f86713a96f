import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryStates, type TranslationEntry } from '../../../../translations/records/entry.ts';
import { queueColumns, waitingSince } from '../../../../translations/records/queue-columns.ts';
import { wordCount } from '../../../../translations/records/word-count.ts';
import { anEntry } from '../../../support/entries.ts';

const key = 'clinics:1:ar';
const now = '2026-03-01T10:00:00.000Z';
const columns = (
  entries: TranslationEntry[],
  before: Parameters<typeof queueColumns>[1]['before'] = null,
) => queueColumns(entries, { key, now, before });

const anError = {
  check: 'numbers',
  severity: 'error' as const,
  message: { ru: 'Число', en: 'Number' },
};

describe('The place of a record in the queue', () => {
  it.each([
    ['inReview', 'review'],
    ['machine', 'review'],
    ['missing', 'translate'],
    ['rejected', 'translate'],
    ['approved', 'done'],
  ] as const)('is by its texts: one that is %s asks for “%s”', (state, task) => {
    expect(columns([anEntry({ state: 'approved' }), anEntry({ state })]).task).toBe(task);
  });

  it('is in review where the source has left an approved text behind', () => {
    const stale = anEntry({ state: 'approved', newestHash: 'other', words: 7 });
    expect(columns([stale])).toMatchObject({ task: 'review', wordsLeft: 7 });
  });

  it('stays while the same is to be done, and is a new one for another task', () => {
    const first = columns([anEntry({ state: 'machine' })]);
    expect(first.waiting).toBe(`${now} ${key}`);
    const before = { task: 'review' as const, waiting: `2025-01-01T00:00:00.000Z ${key}` };
    expect(columns([anEntry()], before).waiting).toBe(before.waiting);
    expect(columns([anEntry({ state: 'missing' })], before).waiting).toBe(first.waiting);
    expect(waitingSince(before.waiting)).toBe('2025-01-01T00:00:00.000Z');
  });

  it('is none when everything is approved, or has left the document', () => {
    const gone = anEntry({ newestHash: '', checks: [anError] });
    expect(columns([anEntry({ state: 'approved' }), gone])).toEqual({
      task: 'done',
      waiting: null,
      wordsLeft: 0,
      errorCount: 0,
      errorKinds: '',
    });
  });

  it('counts texts with errors, and names each kind once', () => {
    const other = { ...anError, check: 'units' };
    const warning = { ...anError, check: 'length', severity: 'warning' as const };
    const entries = [
      anEntry({ checks: [anError, other] }),
      anEntry({ checks: [anError, warning] }),
      anEntry({ checks: [warning] }),
    ];
    expect(columns(entries)).toMatchObject({ errorCount: 2, errorKinds: ' numbers units ' });
  });

  it('has a moment exactly when there is something to do', () => {
    const states = fc.array(fc.constantFrom(...entryStates), { maxLength: 5 });
    fc.assert(
      fc.property(states, (list) => {
        const { task, waiting, wordsLeft } = columns(
          list.map((state) => anEntry({ state, words: 3 })),
        );
        expect(waiting === null).toBe(task === 'done');
        expect(wordsLeft === 0).toBe(task === 'done');
      }),
    );
  });
});

describe('The words of a text', () => {
  it.each([
    ['', 0],
    ['   ', 0],
    ['Больница принимает взрослых и детей.', 5],
    ['ПЭТ-КТ за 1,5 часа', 4],
    ['***', 1],
    ['医院接收成人和儿童。', 5],
  ])('of “%s” are %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
