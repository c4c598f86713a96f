import { message } from '../../messages.ts';
import { storedMoment } from '../../rules/moments.ts';
import type { Plan } from '../map/plan-of.ts';
import { type Data, valueAt } from './data.ts';
import type { Problem } from './problem.ts';

const isPlaced = /(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Turns times of a wall's clock into moments, in place: by the zone that the row names, or the map's
 * default. Without one nobody knows which moment is meant.
 *
 * @returns why some can't be.
 */
export function placeMoments(data: Data, plan: Pick<Plan, 'columns' | 'defaults'>): Problem[] {
  return plan.columns.flatMap(({ column, target: { path, field } }): Problem[] => {
    const zoneField = field.source.custom?.zone as string | undefined;
    const value = valueAt(data, path);
    if (!field.source.custom?.isMoment || typeof value !== 'string' || isPlaced.test(value))
      return [];
    const fallback = plan.defaults.find(({ target }) => target.path === zoneField)?.value;
    const zone = zoneField && (data[zoneField] ?? fallback);
    if (!zone) {
      const cure = `give "${zoneField ?? path}" a column or a default, as Asia/Vladivostok, or write 2026-12-20T09:00:00+10:00`;
      return [{ field: path, column, value, reason: 'the time is in no zone', cure }];
    }
    const read = storedMoment(value, String(zone));
    if ('moment' in read) {
      data[path] = read.moment;
      return [];
    }
    const { key, values } = read.broken ?? { key: 'momentShape' };
    const reason = message(key, 'en', values);
    return [{ field: path, column, value, reason, cure: 'correct the time, or the zone' }];
  });
}
