import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundariesOf, holdsAt } from '../../../src/projector/project/period.ts';

const at = (moment: string) => new Date(moment);
const year = { from: '2026-01-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z' };

describe('a period', () => {
  it.each([
    ['2025-12-31T23:59:59.999Z', false],
    ['2026-01-01T00:00:00.000Z', true],
    ['2026-12-31T23:59:59.999Z', true],
    ['2027-01-01T00:00:00.000Z', false],
  ])('counts its last day whole: at %s it %s', (moment, holds) => {
    expect(holdsAt(year, at(moment))).toBe(holds);
  });

  it('may be open at either end', () => {
    expect(holdsAt({ from: null, to: null }, at('2026-05-05'))).toBe(true);
    expect(holdsAt({ from: null, to: '2025-01-01' }, at('2026-05-05'))).toBe(false);
    expect(holdsAt({ from: '2027-01-01', to: null }, at('2026-05-05'))).toBe(false);
  });

  it('begins or ends at its boundaries, and at no other moment', () => {
    const day = fc.option(
      fc.date({ min: at('2024-01-01'), max: at('2028-01-01'), noInvalidDate: true }),
    );
    const moment = fc.date({ min: at('2023-01-01'), max: at('2029-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, moment, moment, (from, to, one, other) => {
        const period = { from: from?.toISOString() ?? null, to: to?.toISOString() ?? null };
        const [earlier = one, later = other] = [one, other].sort((a, b) => +a - +b);
        const passed = boundariesOf(period).some(
          (boundary) => +earlier < boundary && boundary <= +later,
        );
        if (!passed) expect(holdsAt(period, earlier)).toBe(holdsAt(period, later));
      }),
    );
  });
});
