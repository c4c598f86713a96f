import type { Field, NumberField } from 'payload';
import { number } from 'payload/shared';
import { currencyOptions } from '../codes/currencies.ts';
import { priceFromRule, priceToRule } from '../rules/price.ts';
import { checked } from './checked.ts';
import { optionsOf } from './options-of.ts';
import { row } from './row.ts';

/** A price in the currency that the clinic quotes it in; amounts are in its major unit. */
export const price = (): Field[] => [
  row(
    {
      name: 'priceKind',
      type: 'select',
      label: { ru: 'Вид цены', en: 'Kind of price' },
      defaultValue: 'from',
      options: optionsOf({
        fixed: { ru: 'Точная', en: 'Fixed' },
        from: { ru: 'От', en: 'From' },
        range: { ru: 'От и до', en: 'Range' },
        onRequest: { ru: 'По запросу', en: 'On request' },
      }),
    },
    {
      name: 'currency',
      type: 'select',
      label: { ru: 'Валюта', en: 'Currency' },
      required: true,
      options: currencyOptions(),
    },
  ),
  row(
    amount({
      name: 'priceFrom',
      label: { ru: 'Цена от', en: 'Price from' },
      validate: checked(number, (value, { priceKind }) => priceFromRule(value, priceKind)),
    }),
    amount({
      name: 'priceTo',
      label: { ru: 'Цена до', en: 'Price to' },
      validate: checked(number, (value, { priceFrom, priceKind }) =>
        priceToRule({ from: priceFrom, to: value, kind: priceKind }),
      ),
    }),
  ),
];

const amount = (field: Pick<NumberField, 'name' | 'label'> & { validate: unknown }): NumberField =>
  ({
    ...field,
    type: 'number',
    min: 0,
    max: 1e12,
    index: true,
    admin: { step: 0.01 },
  }) as NumberField;
