import { isLocale } from '../locales.ts';
import type { ExchangeId } from './types.ts';

const scheme = 'polyclinic:';

/**
 * The name by which a file that comes back is known: it stands where every tool keeps what a file
 * was made from (`original` of XLIFF).
 *
 * @example polyclinic:8f14e45f/clinics/65f0c2/ar
 */
export function exchangeName({ installation, collection, document, locale }: ExchangeId): string {
  return scheme + [installation, collection, document, locale].map(encodeURIComponent).join('/');
}

/** What a name says; null when it is not one of ours. */
export function exchangeIdOf(name: string): ExchangeId | null {
  if (!name.startsWith(scheme)) return null;
  const [installation, collection, document, locale, ...more] = name
    .slice(scheme.length)
    .split('/')
    .map(decoded);
  const isWhole = installation && collection && document && isLocale(locale) && more.length === 0;
  return isWhole ? { installation, collection, document, locale } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
