import type { ReadValue } from './types.ts';

const cure = 'write digits with a point for decimals and nothing else, for instance 1234.5';

/** Eastern Arabic, Persian and full-width digits, each set in order from zero. */
const digitSets = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'];

/** Limits that a field states by a rule of its own instead of `min` and `max`, in degrees. */
const limits: Readonly<Record<string, { min: number; max: number }>> = {
  latitude: { min: -90, max: 90 },
  longitude: { min: -180, max: 180 },
};

/**
 * A number: decimal point or comma; blanks or apostrophes between thousands.
 *
 * `1,234` is 1.234 to a Russian and 1234 to an American, and `1.234` the other way round to a German:
 * the field's limits decide, or nobody does.
 */
export const readNumber: ReadValue = (value, { field }) => {
  const readings = typeof value === 'number' ? [value] : readingsOf(String(value));
  if (readings.length === 0) return { reason: 'it is not a number', cure };
  const { min, max } = limits[field.name] ?? field;
  const [only, other] = readings.filter(
    (number) => number >= (min ?? -Infinity) && number <= (max ?? Infinity),
  );
  if (only === undefined) {
    return { reason: `it is not between ${min ?? '−∞'} and ${max ?? '∞'}`, cure };
  }
  return other === undefined
    ? { value: only }
    : { reason: `it could be ${only} or ${other}`, cure };
};

/** The numbers that a text can mean, none, one or two. */
export function readingsOf(text: string): number[] {
  const plain = withPlainDigits(text.trim())
    .replace(/(?<=\d)[\s'’_](?=\d{3}(?!\d))/g, '')
    .replace(/^[−–]/, '-');
  if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(plain)) {
    return [Number(plain), Number(plain.replace('.', ''))];
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(plain)) return [Number(plain)];
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(plain)) return [Number(plain.replaceAll(',', ''))];
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(plain)) {
    return [Number(plain.replaceAll('.', '').replace(',', '.'))];
  }
  if (/^[+-]?\d{1,3}([,.])\d{3}(\1\d{3})+$/.test(plain)) {
    return [Number(plain.replaceAll(/[,.]/g, ''))];
  }
  if (!/^[+-]?\d+,\d+$/.test(plain)) return [];
  const decimal = Number(plain.replace(',', '.'));
  const thousands = /^[+-]?[1-9]\d{0,2},\d{3}$/.test(plain);
  return thousands ? [decimal, Number(plain.replace(',', ''))] : [decimal];
}

function withPlainDigits(text: string): string {
  return digitSets.reduce(
    (plain, digits) =>
      plain.replace(new RegExp(`[${digits}]`, 'g'), (digit) => String(digits.indexOf(digit))),
    text.replace('٫', '.').replaceAll('٬', ''),
  );
}
