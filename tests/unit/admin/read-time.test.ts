import { describe, expect, it } from 'vitest';
import { momentShown } from '../../../src/admin/dates/moment-shown.ts';
import { readTime } from '../../../src/admin/dates/read-time.ts';

describe('readTime', () => {
  it.each([
    ['9:05', '09:05'],
    ['09.05', '09:05'],
    ['0905', '09:05'],
    ['905', '09:05'],
    ['23-59', '23:59'],
    [' 15 30 ', '15:30'],
    ['00:00', '00:00'],
  ])('reads %j as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '9', '24:00', '12:60', '9:5', '3 pm', '12:345'])('takes %j for no time', (typed) => {
    expect(readTime(typed)).toBeNull();
  });
});

describe('momentShown', () => {
  it('writes a moment on the clocks of its zone, and names the zone', () => {
    expect(momentShown('2026-12-19T23:00:00.000Z', 'Asia/Vladivostok')).toBe(
      '20.12.2026 09:00 (Asia/Vladivostok)',
    );
    expect(momentShown('2026-12-19T23:00:00.000Z', 'UTC')).toBe('19.12.2026 23:00 (UTC)');
    expect(momentShown(null, 'UTC')).toBe('');
  });
});
