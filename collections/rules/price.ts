import { type Broken, isEmpty } from './check.ts';

/** There is a lowest price unless the price is given on request. */
export function priceFromRule(from: unknown, kind: unknown): Broken {
  return isEmpty(from) && kind !== 'onRequest' ? { key: 'required' } : null;
}

/** The highest price is not below the lowest; a range has one. */
export function priceToRule({
  from,
  to,
  kind,
}: {
  from: unknown;
  to: unknown;
  kind: unknown;
}): Broken {
  if (isEmpty(to)) return kind === 'range' ? { key: 'required' } : null;
  return typeof from === 'number' && typeof to === 'number' && to < from
    ? { key: 'priceRange' }
    : null;
}
