import { expect, it } from 'vitest';
import { asQuery, waitingWhere } from '../../../src/admin/dashboard/waitingWhere.ts';

it('counts what people wrote, what a machine drafted and what is stale, in a reviewer’s locales', () => {
  expect(waitingWhere(['ar'])).toEqual({
    or: ['inReviewCount', 'machineCount', 'staleCount'].map((count) => ({
      and: [{ [count]: { greater_than: 0 } }, { locale: { in: ['ar'] } }],
    })),
  });
  expect(waitingWhere(null).or?.[0]).toEqual({ and: [{ inReviewCount: { greater_than: 0 } }] });
});

it('is the same condition in the list’s address', () => {
  const query = new URLSearchParams(asQuery(waitingWhere(['ar', 'fa'])));
  expect(query.get('where[or][1][and][0][machineCount][greater_than]')).toBe('0');
  expect(query.get('where[or][2][and][1][locale][in][1]')).toBe('fa');
});
