import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSettled, lookBack } from '../../../src/projector/written.ts';

const overlapMs = 30_000;
const hour = 3_600_000;

describe('looking back', () => {
  it('finds every write since the last look, wherever the clock was set in between', () => {
    const span = fc.nat(60_000);
    fc.assert(
      fc.property(span, fc.integer({ min: -hour, max: hour }), span, (before, setBy, after) => {
        const last = { wall: 10 * hour, steady: 5 };
        const now = {
          wall: last.wall + before + setBy + after,
          steady: last.steady + before + after,
        };
        const written = [last.wall, last.wall + before, last.wall + before + setBy, now.wall];
        const since = lookBack(last, now, overlapMs).getTime();
        expect(Math.min(...written)).toBeGreaterThanOrEqual(since);
      }),
    );
  });

  it('goes no further back than the overlap while the clock runs evenly', () => {
    const last = { wall: hour, steady: 0 };
    const now = { wall: hour + 3_000, steady: 3_000 };
    expect(lookBack(last, now, overlapMs).getTime()).toBe(hour - overlapMs);
  });
});

it.each([
  ['just now', 0, false],
  ['a moment ago', -2_999, false],
  ['long enough ago', -3_000, true],
  ['a moment ahead, by another machine’s clock', 2_000, false],
  ['an hour ahead, by a clock that was set back since', hour, true],
])('a write that is dated %s', (_, ahead, settled) => {
  const now = 10 * hour;
  expect(isSettled(new Date(now + ahead).toISOString(), now, 3_000)).toBe(settled);
});
