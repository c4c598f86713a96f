import type { ItemOf } from '../../items/index.ts';
import type { Price } from '../../items/price.ts';
import { facetOf } from '../../memory/facets.ts';
import { builder } from '../builder.ts';
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

/** Whether a price is within a band. One on request is within none. */
export function isWithin({ currency, from, to }: Band): (price: Price) => boolean {
  const code = currency.toUpperCase();
  const least = from ?? Number.NEGATIVE_INFINITY;
  const most = to ?? Number.POSITIVE_INFINITY;
  return (price) =>
    price.currency === code && price.from !== null && price.from >= least && price.from <= most;
}

/** The condition that the price of an offer or a package is within a band. */
export function byPrice<T extends 'offer' | 'package'>(type: T) {
  const priceOf = (item: ItemOf<T>) => (item as ItemOf<'offer' | 'package'>).price;
  return (band: Band, { view }: Asker): Criterion<T> => {
    const fits = isWithin(band);
    const inCurrency = facetOf(view, { type, name: 'currency' }, (item) => [
      priceOf(item).currency,
    ]);
    const entries = inCurrency.get(band.currency.toUpperCase()) ?? [];
    return {
      entries: entries.filter(({ item }) => fits(priceOf(item))),
      holds: (item) => fits(priceOf(item)),
    };
  };
}
