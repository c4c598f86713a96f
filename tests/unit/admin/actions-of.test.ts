import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../../src/admin/translations/entry/actions-of.ts';
import type { Finding } from '../../../translations/checks/types.ts';
import type { EntryState } from '../../../translations/records/entry.ts';

const translator = { translates: true, approves: false };
const reviewer = { translates: true, approves: true };
const onlooker = { translates: false, approves: false };

const finding = (check: string, severity: Finding['severity']): Finding => ({
  check,
  severity,
  message: { ru: check, en: check },
});
const entry = (state: EntryState, { stale = false, checks = [] as Finding[] } = {}) => ({
  state,
  stale,
  checks,
});

describe('what the panel offers to do with a text', () => {
  it.each<[EntryState, string[], string[]]>([
    ['missing', ['comment'], ['comment']],
    ['machine', ['submit', 'reject', 'comment'], ['approve', 'submit', 'reject', 'comment']],
    ['inReview', ['reject', 'comment'], ['approve', 'reject', 'comment']],
    ['approved', ['comment'], ['reject', 'comment']],
    ['rejected', ['submit', 'comment'], ['approve', 'submit', 'comment']],
  ])('%s: a translator and a reviewer', (state, translators, reviewers) => {
    expect(actionsOf(entry(state), translator)).toEqual(translators);
    expect(actionsOf(entry(state), reviewer)).toEqual(reviewers);
    expect(actionsOf(entry(state), onlooker)).toEqual([]);
  });

  it('lets an approved text be approved again beside a source that has moved on', () => {
    expect(actionsOf(entry('approved', { stale: true }), reviewer)).toContain('approve');
  });

  it('asks for a reason where checks found errors, not for warnings', () => {
    const withError = entry('inReview', { checks: [finding('numbers', 'error')] });
    expect(actionsOf(withError, reviewer)).toEqual(['override', 'reject', 'comment']);
    const withWarning = entry('inReview', { checks: [finding('length', 'warning')] });
    expect(actionsOf(withWarning, reviewer)).toEqual(['approve', 'reject', 'comment']);
  });

  it('never lets a pseudo-translation pass for a text', () => {
    const pseudo = entry('machine', { checks: [finding('pseudo', 'error')] });
    expect(actionsOf(pseudo, reviewer)).toEqual(['reject', 'comment']);
    expect(actionsOf(pseudo, translator)).toEqual(['reject', 'comment']);
  });
});
