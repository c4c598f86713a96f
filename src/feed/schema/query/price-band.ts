import { PolyclinicError } from '../../../errors.ts';
import { type Condition, every, where } from '../../replica/select.ts';
import { builder } from '../builder.ts';
import { codeOf } from './codes.ts';

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
export function byPrice(type: 'offer' | 'package') {
  return ({ currency, from, to }: Band): Condition => {
    const code = codeOf('currency', currency, 'price.currency');
    if (to != null && to < Math.max(0, from ?? 0)) {
      const message = `“price.to” must not be below ${from ?? 0}, as it is with ${to}`;
      throw new PolyclinicError('BAD_INPUT', message, { field: 'price.to' });
    }
    return every([
      where.facet(`${type}.currency`, code),
      where.between(`${type}.price`, from ?? null, to ?? null),
    ]);
  };
}
