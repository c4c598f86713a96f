import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailMoment, nextDigest } from '../../../../translations/notifications/moments.ts';

const hourMs = 3_600_000;
const zones = ['Europe/Moscow', 'Asia/Vladivostok', 'Europe/Berlin', 'America/St_Johns', 'UTC'];
const zone = fc.constantFrom(...zones);
const moment = fc.date({
  min: new Date('2024-01-01'),
  max: new Date('2030-01-01'),
  noInvalidDate: true,
});

describe('The daily mail', () => {
  it.each([
    ['2026-03-01T04:59:59.000Z', 'Europe/Moscow', '2026-03-01T05:00:00.000Z'],
    ['2026-03-01T05:00:00.000Z', 'Europe/Moscow', '2026-03-02T05:00:00.000Z'],
    // The clocks of Berlin are set forward in the night between.
    ['2026-03-28T12:00:00.000Z', 'Europe/Berlin', '2026-03-29T06:00:00.000Z'],
    ['2026-12-31T23:00:00.000Z', 'Asia/Vladivostok', '2027-01-01T22:00:00.000Z'],
  ])('of what happens at %s in %s goes out at %s', (at, where, expected) => {
    expect(nextDigest(new Date(at), where).toISOString()).toBe(expected);
  });

  it('goes out at eight of the zone’s clock, within a day of what it tells', () => {
    fc.assert(
      fc.property(moment, zone, (at, where) => {
        const next = nextDigest(at, where);
        const { hours, minutes } = {
          hours: new TZDate(next, where).getHours(),
          minutes: new TZDate(next, where).getMinutes(),
        };
        const waits = next.getTime() - at.getTime();
        expect([hours, minutes]).toEqual([8, 0]);
        expect(waits).toBeGreaterThan(0);
        expect(waits).toBeLessThanOrEqual(25 * hourMs);
      }),
    );
  });

  it('is one for everything between two of them, and never goes back', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 48 * hourMs }), zone, (at, more, where) => {
        const next = nextDigest(at, where).getTime();
        const later = new Date(at.getTime() + more);
        const nextLater = nextDigest(later, where).getTime();
        if (later.getTime() < next) expect(nextLater).toBe(next);
        else expect(nextLater).toBeGreaterThan(next);
      }),
    );
  });
});

describe('A mail at once', () => {
  it('waits for what comes in the same minute, and for a quarter of an hour at most', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 2 * hourMs }), zone, (since, more, where) => {
        const at = new Date(since.getTime() + more);
        const due = mailMoment('now', { since, at, zone: where })?.getTime() ?? 0;
        expect(due).toBeLessThanOrEqual(since.getTime() + hourMs / 4);
        expect(due).toBeLessThanOrEqual(at.getTime() + 60_000);
        expect(due).toBeGreaterThan(since.getTime());
      }),
    );
  });

  it('is not sent to those who chose none', () => {
    const at = new Date('2026-03-01');
    for (const delivery of ['inbox', 'off'] as const) {
      expect(mailMoment(delivery, { since: at, at, zone: 'UTC' })).toBeNull();
    }
  });
});
