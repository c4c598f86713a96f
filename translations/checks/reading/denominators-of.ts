import { units } from './unit-forms.ts';
import { type UnitFound, unitReader } from './unit-reader.ts';

/** Days and weeks are left to the frequencies, which know “daily” and “a day” as well. */
const counted = new Set(['kg', 'g', 'l', 'dl', 'ml', 'm2', 'second', 'minute', 'hour']);
const reader = unitReader(units.filter(({ id }) => counted.has(id)));

const stroke = /\s?\/\s?(?:1\s?)?/y;

/**
 * The units after the strokes behind a number with its unit.
 *
 * @param after the text behind them, in lower case.
 * @example
 * denominatorsOf('/кг/мин внутривенно'); // kg, minute
 */
export function denominatorsOf(after: string): UnitFound[] {
  const found: UnitFound[] = [];
  let at = 0;
  for (;;) {
    stroke.lastIndex = at;
    if (!stroke.test(after)) return found;
    const unit = reader.after({ text: after, lower: after }, stroke.lastIndex);
    if (!unit) return found;
    found.push(unit);
    at = unit.end;
  }
}
