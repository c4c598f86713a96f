import { expect, it } from 'vitest';
import { mayApprove } from '../../../../translations/review/may-approve.ts';
import { mayTranslate } from '../../../../translations/review/may-translate.ts';

it.each([
  [['admin'], [], [true, true]],
  [['editor'], [], [true, false]],
  [['translator'], ['ar'], [true, false]],
  [['translator'], ['fr'], [false, false]],
  [['reviewer'], ['ar'], [true, true]],
  [['reviewer'], ['fr'], [false, false]],
  [['reviewer'], [], [false, false]],
  [['translator', 'reviewer'], ['ar'], [true, true]],
  [[], ['ar'], [false, false]],
])('%j of %j may translate and approve Arabic: %j', (roles, workingLocales, expected) => {
  const user = { id: 1, roles, workingLocales };
  expect([mayTranslate(user, 'ar'), mayApprove(user, 'ar')]).toEqual(expected);
});

it('what is no account may neither translate nor approve', () => {
  for (const user of [null, undefined, {}, 'admin', { roles: 'admin' }]) {
    expect([mayTranslate(user, 'ar'), mayApprove(user, 'ar')]).toEqual([false, false]);
  }
});
