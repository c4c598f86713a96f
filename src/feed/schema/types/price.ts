import type { Price as Shape } from '../../../contract/travel.ts';
import { builder } from '../builder.ts';
import { PriceKind } from '../enums/index.ts';
import type { Part } from '../served.ts';
import { Currency } from './codes.ts';

export const Price = builder.objectRef<Part<Shape>>('Price');

Price.implement({
  description: 'A price as it is quoted; amounts are in the major unit of the currency.',
  fields: (t) => ({
    kind: t.field({
      type: PriceKind,
      nullable: true,
      resolve: ({ part }) => PriceKind.known(part.kind),
    }),
    from: t.float({
      nullable: true,
      description: 'Null for a price on request.',
      resolve: ({ part }) => part.from,
    }),
    to: t.float({ nullable: true, resolve: ({ part }) => part.to }),
    currency: t.field({
      type: Currency,
      resolve: ({ part, of }) => ({ code: part.currency, locale: of.reading.requested }),
    }),
  }),
});
