import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedDay } from '../../../collections/rules/days.ts';
import { momentOf, storedMoment, wallTimeOf } from '../../../collections/rules/moments.ts';
import { timezone } from '../../../collections/rules/shapes.ts';
import { dayShown } from '../../../src/admin/dates/day-shown.ts';
import { day } from '../../../src/projector/project/read.ts';

const midnight = '2026-12-20T00:00:00.000Z';

describe('a day', () => {
  it.each([
    '2026-12-20',
    ' 2026-12-20 ',
    '2026-12-20T21:00:00+03:00',
    '2026-12-20T00:00:00-05:00',
    '2026-12-20T12:00:00.000Z',
    '2026-12-20T00:00:00Z',
    '2026-12-20 09:30',
    new Date('2026-12-20T12:00:00Z'),
  ])('has one stored form when it is written as %s', (written) => {
    expect(storedDay(written)).toEqual({ day: midnight });
    expect(day(written)).toBe(midnight);
  });

  it.each([
    ['2026-02-30', 'dayShape'],
    ['2026-13-01', 'dayShape'],
    ['20.12.2026', 'dayShape'],
    ['26-12-20', 'dayShape'],
    ['+012026-12-20', 'dayShape'],
    ['soon', 'dayShape'],
    [new Date(Number.NaN), 'dayShape'],
    ['0026-12-20', 'yearRange'],
    ['1899-12-31', 'yearRange'],
    ['2200-01-01', 'yearRange'],
  ])('is refused when it is written as %s', (written, key) => {
    expect(storedDay(written)).toMatchObject({ broken: { key } });
  });

  it('is shown as it is stored, wherever the server and the browser are', () => {
    expect(dayShown(midnight)).toBe('20.12.2026');
    expect(dayShown(null)).toBe('');
  });
});

describe('a time on the clocks of a zone', () => {
  it.each([
    ['2026-12-20T09:00', 'Asia/Vladivostok', '2026-12-19T23:00:00.000Z', 'once'],
    ['2026-12-20T09:00', 'Europe/Moscow', '2026-12-20T06:00:00.000Z', 'once'],
    ['2026-12-20T09:00', 'America/New_York', '2026-12-20T14:00:00.000Z', 'once'],
    ['2026-12-20T09:00', 'Asia/Kamchatka', '2026-12-19T21:00:00.000Z', 'once'],
    ['2026-12-20T09:00', 'Asia/Kolkata', '2026-12-20T03:30:00.000Z', 'once'],
    ['2026-12-20T09:00', 'Pacific/Kiritimati', '2026-12-19T19:00:00.000Z', 'once'],
    ['2026-12-20', 'Asia/Vladivostok', '2026-12-19T14:00:00.000Z', 'once'],
    ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z', 'once'],
    ['2026-01-01T09:00', 'Europe/Berlin', '2026-01-01T08:00:00.000Z', 'once'],
    // Berlin sets its clocks forward on 29 March 2026 at 2:00, and back on 25 October at 3:00.
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z', 'once'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z', 'skipped'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'once'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'twice'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z', 'once'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'skipped'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', 'twice'],
    // Moscow set its clocks back for good on 26 October 2014.
    ['2014-10-26T01:30', 'Europe/Moscow', '2014-10-25T21:30:00.000Z', 'twice'],
    // Samoa skipped a whole day.
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z', 'skipped'],
  ])('%s in %s is %s, and comes %s', (wall, zone, moment, comes) => {
    expect(momentOf(wall, zone)).toEqual({ moment, comes });
  });

  it('is read back as it was typed, in every zone', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const time = fc.date({
      min: new Date('1975-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(time, zone, (date, name) => {
        const wall = date.toISOString().slice(0, 16);
        const found = momentOf(wall, name);
        expect(found?.comes === 'skipped' || wallTimeOf(found?.moment ?? '', name) === wall).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2026-12-20T09:00:00+10:00', 'Europe/Moscow', '2026-12-19T23:00:00.000Z'],
    ['2026-12-19T23:00:00.000Z', 'Asia/Vladivostok', '2026-12-19T23:00:00.000Z'],
    ['2026-12-20T09:00', 'Asia/Vladivostok', '2026-12-19T23:00:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('is stored as its moment: %s in %s', (written, zone, moment) => {
    expect(storedMoment(written, zone)).toEqual({ moment });
  });

  it.each([
    ['2026-03-29T02:30', 'timeSkipped'],
    ['0026-03-29T02:30', 'yearRange'],
    ['1899-12-31T20:00:00Z', 'yearRange'],
    ['2026-02-30T09:00', 'momentShape'],
    ['9:00', 'momentShape'],
  ])('is refused when it is written as %s', (written, key) => {
    expect(storedMoment(written, 'Europe/Berlin')).toMatchObject({ broken: { key } });
  });
});

describe('a time zone', () => {
  it.each(['Asia/Vladivostok', 'Europe/Kyiv', 'America/Argentina/Ushuaia', 'UTC', ''])(
    '%s is one',
    (zone) => expect(timezone(zone)).toBeNull(),
  );

  it.each(['+03:00', 'EST', 'MSK', 'Moscow', 'Asia/Nowhere', 'asia/vladivostok', 'GMT+3'])(
    '%s is none',
    (zone) => expect(timezone(zone)).toEqual({ key: 'timezone' }),
  );
});
