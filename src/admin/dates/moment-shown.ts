import { wallTimeOf } from '../../../collections/rules/moments.ts';
import { dayShown } from './day-shown.ts';

/** A stored moment on the clocks of a zone, which is named: `20.12.2026 09:00 (Asia/Vladivostok)`. */
export function momentShown(value: unknown, zone: string): string {
  if (typeof value !== 'string' && !(value instanceof Date)) return '';
  const wall = wallTimeOf(value, zone);
  return wall && `${dayShown(wall)} ${wall.slice(-'hh:mm'.length)} (${zone})`;
}
