import { describe, expect, it } from 'vitest';
import { machineText, type TranslationEntry } from '../../../../translations/records/entry.ts';
import { later } from '../../../../translations/records/transitions/later.ts';
import type { Outcome } from '../../../../translations/records/transitions/refusal.ts';
import { rejected } from '../../../../translations/records/transitions/rejected.ts';
import { submitted } from '../../../../translations/records/transitions/submitted.ts';
import { accepted, dismissed } from '../../../../translations/records/transitions/suggestions.ts';
import { hashOf } from '../../../../translations/records/value.ts';
import { aLeaf, anEntry, aSuggestion } from '../../../support/entries.ts';

const at = '2026-02-01T00:00:00.000Z';
const hash = hashOf('Первый');
const live = { value: 'حي', sourceHash: hash, sourceText: '', by: 'r', at };

/** The entry after an operation that must not be refused. */
function entryOf(outcome: Outcome): TranslationEntry {
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
}

describe('a text that is taken over as it is', () => {
  it.each(['machine', 'rejected'] as const)('waits for review, from %s', (state) => {
    const after = submitted(anEntry({ state, by: null, origin: 'machine' }), { by: 'u', at });
    expect(after).toMatchObject({
      state: 'inReview',
      by: 'u',
      at,
      value: 'الأول',
      origin: 'machine',
    });
  });

  it('is still served as a machine’s where it was, unless it had been rejected', () => {
    const servedFrom = (state: 'machine' | 'rejected') =>
      machineText(entryOf(submitted(anEntry({ state }), { by: 'u', at })), 'Первый');
    expect(servedFrom('machine')).toBe('الأول');
    expect(servedFrom('rejected')).toBeNull();
  });

  it('must be there, and not be somebody’s already', () => {
    expect(submitted(anEntry({ state: 'missing', value: null }), { by: 'u', at })).toBe('EMPTY');
    expect(submitted(anEntry(), { by: 'u', at })).toBe('NOT_WAITING');
  });
});

describe('a text that is rejected', () => {
  const reject = (entry: TranslationEntry, withdraw = false) =>
    entryOf(rejected(entry, { at, withdraw }));

  it('leaves what is live, unless it is withdrawn', () => {
    const entry = anEntry({ approved: live, approvedAhead: { ...live, value: 'لاحق' } });
    expect(reject(entry)).toMatchObject({ state: 'rejected', approved: live, value: 'الأول' });
    expect(reject(entry).approvedAhead?.value).toBe('لاحق');
    expect(reject(entry, true)).toMatchObject({ approved: null, approvedAhead: null });
  });

  it('takes the approval with it that waited for its source to be published', () => {
    const ahead = { ...live, value: 'الأول' };
    const entry = anEntry({ state: 'approved', approved: live, approvedAhead: ahead });
    expect(reject(entry)).toMatchObject({ approved: live, approvedAhead: null });
  });

  it('is served no more as a machine’s, from wherever it is kept', () => {
    const machineTexts = [{ value: 'الأول', sourceHash: hash }];
    const suggestion = aSuggestion({ value: 'الأول' });
    const draft = anEntry({ state: 'machine', origin: 'machine', by: null });
    for (const entry of [draft, { ...draft, machineTexts }, { ...draft, suggestion }]) {
      expect(machineText(entry, 'Первый')).toBe('الأول');
      expect(machineText(reject(entry), 'Первый')).toBeNull();
    }
  });

  it('is not a machine’s draft when it was somebody’s wording: that one stays', () => {
    const entry = anEntry({ machineTexts: [{ value: 'آلة', sourceHash: hash }] });
    expect(machineText(reject(entry), 'Первый')).toBe('آلة');
  });

  it('is not served as a machine’s text either when it is withdrawn', () => {
    const machineTexts = [{ value: 'حي', sourceHash: hash }];
    expect(
      machineText(reject(anEntry({ approved: live, machineTexts }), true), 'Первый'),
    ).toBeNull();
  });

  it('must be there; a second time only to withdraw what is live', () => {
    const nothing = anEntry({ state: 'missing', value: null });
    expect(rejected(nothing, { at, withdraw: false })).toBe('EMPTY');
    const before = anEntry({ state: 'rejected', approved: live });
    expect(rejected(before, { at, withdraw: false })).toBe('NOT_WAITING');
    expect(reject(before, true).approved).toBeNull();
    expect(rejected(reject(before, true), { at, withdraw: true })).toBe('NOT_WAITING');
  });
});

describe('a suggestion', () => {
  const finding = { check: 'length', severity: 'warning' as const, message: { ru: '', en: '' } };
  const accept = (entry: TranslationEntry) =>
    accepted(entry, { by: 'u', at, leaf: aLeaf(), check: () => [finding] });

  it('becomes the working text of whoever took it, which waits for review', () => {
    expect(accept(anEntry({ suggestion: aSuggestion(), approved: live }))).toMatchObject({
      state: 'inReview',
      value: 'اقتراح',
      origin: 'machine',
      sourceHash: hash,
      sourceText: 'Первый',
      by: 'u',
      approved: live,
      suggestion: null,
      checks: [finding],
    });
  });

  it('is taken only beside the source that it was made for', () => {
    const old = anEntry({ suggestion: aSuggestion({ sourceHash: 'old' }) });
    expect(accept(old)).toBe('OLD_SUGGESTION');
    expect(accept(anEntry())).toBe('NO_SUGGESTION');
  });

  it('is served no more when it is dismissed', () => {
    const entry = anEntry({ suggestion: aSuggestion() });
    expect(machineText(entry, 'Первый')).toBe('اقتراح');
    expect(machineText(entryOf(dismissed(entry)), 'Первый')).toBeNull();
    expect(dismissed(anEntry())).toBe('NO_SUGGESTION');
  });
});

it('a judgement gives every change of an entry a moment of its own', () => {
  expect(later('', at)).toBe(at);
  expect(later('2026-01-01T00:00:00.000Z', at)).toBe(at);
  expect(later(at, at)).toBe('2026-02-01T00:00:00.001Z');
  expect(later('2026-02-01T00:00:09.000Z', at)).toBe('2026-02-01T00:00:09.001Z');
});
