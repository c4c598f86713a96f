import type { Broken } from './check.ts';

/** The highest price is not below the lowest. */
export function priceRange(from: unknown, to: unknown): Broken {
  return typeof from === 'number' && typeof to === 'number' && to < from
    ? { key: 'priceRange' }
    : null;
}
