import { tzOffset } from '@date-fns/tz';
import type { Broken } from './check.ts';
import { yearBroken } from './days.ts';

const minuteMs = 60_000;

/** A time of a clock on a wall, in no zone: `2026-12-20T09:00`, also with seconds, also the day alone. */
const wallTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/** A time with its distance from UTC. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** What a wall's clock in a zone shows at a moment: `2026-12-20T09:00`. */
export function wallTimeOf(moment: string | Date, zone: string): string {
  const time = new Date(moment).getTime();
  const shown = time + tzOffset(zone, new Date(time)) * minuteMs;
  return Number.isNaN(shown)
    ? ''
    : new Date(shown).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}

type Found = {
  /** ISO 8601, in UTC. */
  moment: string;
  /**
   * `once`, as nearly always. `skipped`: clocks were set forward over this time, which is none, and
   * `moment` is as much later. `twice`: clocks were set back, and `moment` is the first of the two.
   */
  comes: 'once' | 'skipped' | 'twice';
};

/** The moment at which a wall's clock in a zone shows a time; null when it is no time. */
export function momentOf(wall: string, zone: string): Found | null {
  const [, day, time = '00:00', seconds = '00'] = wallTime.exec(wall) ?? [];
  const asUtc = Date.parse(`${day}T${time}:${seconds}.000Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 10) !== day) return null;
  // The distances of a day before and of a day after: they differ where clocks are set in between.
  const distances = [-1, 1].map((days) => tzOffset(zone, new Date(asUtc + days * 1440 * minuteMs)));
  const [before = 0, after = 0] = distances.map((minutes) => asUtc - minutes * minuteMs);
  const shows = (at: number) => at + tzOffset(zone, new Date(at)) * minuteMs === asUtc;
  const found = [...new Set([before, after])].filter(shows).sort((a, b) => a - b);
  const comes = (['skipped', 'once', 'twice'] as const)[found.length] ?? 'once';
  return { moment: new Date(found[0] ?? before).toISOString(), comes };
}

/**
 * A moment as it is stored, in UTC: written with its distance from UTC, or as a time in the zone given.
 * A time that the zone's clocks skip is refused; of one that comes twice the first is meant.
 */
export function storedMoment(
  value: string | Date,
  zone: string,
): { moment: string } | { broken: Broken } {
  const text = value instanceof Date ? value.toISOString() : value.trim();
  const isMoment = moment.test(text) && !Number.isNaN(Date.parse(text));
  const found = isMoment
    ? ({ moment: new Date(text).toISOString(), comes: 'once' } as const)
    : momentOf(text, zone);
  if (found === null) return { broken: { key: 'momentShape' } };
  const broken = yearBroken(Number(wallTimeOf(found.moment, zone).slice(0, 4)));
  if (broken) return { broken };
  if (found.comes === 'skipped') return { broken: { key: 'timeSkipped', values: { zone } } };
  return { moment: found.moment };
}
