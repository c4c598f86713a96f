import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_ALTERNATIVES,
  withApproval,
  withoutPlace,
} from '../../../../translations/memory/records/approvals.ts';
import type { Approval } from '../../../../translations/memory/types.ts';

const approval = (document: string, target: string, day: number): Approval => ({
  place: { collection: 'clinics', document, path: 'name' },
  source: 'Клиника',
  target,
  by: null,
  at: new Date(Date.UTC(2026, 0, day)).toISOString(),
});

describe('withApproval', () => {
  it('puts the newest approval first and keeps those of other places', () => {
    const approvals = [approval('a', 'Clinic', 1), approval('b', 'The clinic', 2)];
    const targets = approvals
      .reduce(withApproval, [] as readonly Approval[])
      .map((each) => each.target);
    expect(targets).toEqual(['The clinic', 'Clinic']);
  });

  it('keeps one approval a place, its newest', () => {
    const before = withApproval([], approval('a', 'Clinic', 2));
    expect(withApproval(before, approval('a', 'Hospital', 3))).toMatchObject([
      { target: 'Hospital' },
    ]);
    expect(withApproval(before, approval('a', 'Hospital', 1))).toBe(before);
  });

  it('changes nothing, not even the array, for the same approval again', () => {
    const before = withApproval([], approval('a', 'Clinic', 2));
    expect(withApproval(before, approval('a', 'Clinic', 2))).toBe(before);
  });
});

describe('withoutPlace', () => {
  it('lets the next newest come first, and leaves nothing when there is none', () => {
    const approvals = [approval('b', 'The clinic', 2), approval('a', 'Clinic', 1)];
    const rest = withoutPlace(approvals, approval('b', '', 1).place);
    expect(rest).toMatchObject([{ target: 'Clinic' }]);
    expect(withoutPlace(rest, approval('a', '', 1).place)).toEqual([]);
    expect(withoutPlace(rest, approval('c', '', 1).place)).toBe(rest);
  });
});

const anApproval = fc
  .tuple(fc.nat(15), fc.constantFrom('Clinic', 'Hospital'), fc.integer({ min: 1, max: 28 }))
  .map(([document, target, day]) => approval(String(document), target, day));

describe('approvals, in whatever order they come', () => {
  const taken = (approvals: readonly Approval[]) =>
    approvals.reduce(withApproval, [] as readonly Approval[]);

  it('are the newest of each place, ten beside the first at most, the newest first', () => {
    fc.assert(
      fc.property(fc.array(anApproval, { maxLength: 40 }), (approvals) => {
        const kept = taken(approvals);
        expect(kept.length).toBeLessThanOrEqual(MOST_ALTERNATIVES + 1);
        expect(new Set(kept.map(({ place }) => place.document)).size).toBe(kept.length);
        const ages = kept.map(({ at }) => at);
        expect(ages).toEqual(ages.toSorted().reverse());
        expect(kept[0]?.at).toBe(
          approvals
            .map(({ at }) => at)
            .toSorted()
            .at(-1),
        );
      }),
    );
  });

  it('are the same when one day has one approval', () => {
    const unique = fc.uniqueArray(anApproval, { maxLength: 10, selector: ({ at }) => at });
    fc.assert(
      fc.property(unique, fc.gen(), (approvals, pick) => {
        const shuffled = pick(fc.shuffledSubarray, approvals, {
          minLength: approvals.length,
          maxLength: approvals.length,
        });
        expect(taken(shuffled)).toEqual(taken(approvals));
      }),
    );
  });
});
