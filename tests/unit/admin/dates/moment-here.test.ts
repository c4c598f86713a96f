import { afterEach, expect, it } from 'vitest';
import { dayHere, momentHere } from '../../../../src/admin/dates/moment-here.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? '';
});

it.each([
  ['Asia/Kamchatka', '2026-12-14T12:30:00.000Z', '15.12.2026', '15.12.2026 00:30 UTC+12:00'],
  ['America/New_York', '2026-12-15T04:59:00.000Z', '14.12.2026', '14.12.2026 23:59 UTC-05:00'],
  ['America/New_York', '2026-07-15T03:59:00.000Z', '14.07.2026', '14.07.2026 23:59 UTC-04:00'],
  ['Asia/Kathmandu', '2026-01-01T18:15:00.000Z', '02.01.2026', '02.01.2026 00:00 UTC+05:45'],
])('a reader in %s sees the moment %s on the own clock', (name, at, day, moment) => {
  process.env.TZ = name;
  expect([dayHere(at), momentHere(at)]).toEqual([day, moment]);
});
