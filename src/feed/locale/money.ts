import type { Locale } from '../../../translations/locales.ts';
import type { Price } from '../../contract/travel.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** No currency has more digits: an amount that has more than its currency is not rounded to that. */
const mostDigits = 4;

/** Without zeros behind whole amounts. */
function formatOf(currency: string, locale: Locale): Intl.NumberFormat {
  const key = `${currency} ${locale}`;
  const options = {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
    maximumFractionDigits: mostDigits,
  } as const;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** An amount in decimals that no reader has to round, with all digits of the currency: `1200.50`. */
export function decimalOf(amount: number, currency: string): string {
  const { minimumFractionDigits = 0 } = formatOf(currency, 'en').resolvedOptions();
  const [, written = ''] = String(amount).split('.');
  return amount.toFixed(Math.max(minimumFractionDigits, written.length));
}

/**
 * A price as the readers of a locale write it: its amount, or both where it is from one to another. Null for a
 * price on request.
 */
export function formattedPrice({ kind, from, to, currency }: Price, locale: Locale): string | null {
  if (from === null) return null;
  const format = formatOf(currency, locale);
  const isRange = kind !== 'fixed' && to !== null && to > from;
  return isRange ? format.formatRange(from, to) : format.format(from);
}
