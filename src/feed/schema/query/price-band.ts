import { PolyclinicError } from '../../../errors.ts';
import type { ItemOf } from '../../items/index.ts';
import { ascendingOf } from '../../memory/ascending.ts';
import { facetOf } from '../../memory/facets.ts';
import { builder } from '../builder.ts';
import { codeOf } from './codes.ts';
import type { Asker, Criterion } from './criteria.ts';

/** An amount of money that somebody is ready to pay. */
export const PriceBand = builder.inputType('PriceBand', {
  description: 'Prices quoted in this currency that begin within these bounds; none is converted.',
  fields: (t) => ({
    currency: t.string({ required: true, description: 'ISO 4217.' }),
    from: t.float(),
    to: t.float(),
  }),
});

type Band = { currency: string; from?: number | null; to?: number | null };

/** The condition that the price of an offer or a package is within a band. One on request is in none. */
export function byPrice<T extends 'offer' | 'package'>(type: T) {
  const priceOf = (item: ItemOf<T>) => (item as ItemOf<'offer' | 'package'>).price;
  return ({ currency, from, to }: Band, { view }: Asker): Criterion<T> => {
    const code = codeOf('currency', currency, 'price.currency');
    if (to != null && to < Math.max(0, from ?? 0)) {
      const message = `“price.to” must not be below ${from ?? 0}, as it is with ${to}`;
      throw new PolyclinicError('BAD_INPUT', message, { field: 'price.to' });
    }
    const inCurrency = facetOf(view, { type, name: 'currency' }, (item) => [
      priceOf(item).currency,
    ]);
    // Or any three letters that somebody sends would be given an order of their own.
    if (inCurrency.of(code).length === 0) return { entries: [], holds: () => false };
    const prices = ascendingOf(view, { type, name: `price in ${code}` }, (item) => {
      const price = priceOf(item);
      return price.currency === code ? price.from : null;
    });
    const least = from ?? Number.NEGATIVE_INFINITY;
    const most = to ?? Number.POSITIVE_INFINITY;
    return {
      entries: prices.between(least, most),
      holds: (id) => {
        const price = prices.numberOf(id);
        return price !== undefined && price >= least && price <= most;
      },
    };
  };
}
