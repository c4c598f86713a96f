import type { SelectField, TextField } from 'payload';
import type { Label } from '../labels.ts';
import { optionsOf } from './options-of.ts';

/** The name as its owners write it, in any script: the same for every reader, never translated. */
export const originalName = (
  label: Label = { ru: 'Название на родном языке', en: 'Original name' },
): TextField => ({
  name: 'originalName',
  type: 'text',
  label,
  maxLength: 300,
});

/** Insurers that pay the clinic directly, by name. */
export const insurers = (): TextField => ({
  name: 'insurers',
  type: 'text',
  hasMany: true,
  label: { ru: 'Страховые компании', en: 'Insurers' },
  maxLength: 120,
});

/** How a patient may pay. */
export const paymentMethods = (): SelectField => ({
  name: 'paymentMethods',
  type: 'select',
  hasMany: true,
  label: { ru: 'Способы оплаты', en: 'Payment methods' },
  options: optionsOf({
    cash: { ru: 'Наличные', en: 'Cash' },
    bankTransfer: { ru: 'Банковский перевод', en: 'Bank transfer' },
    visa: { ru: 'Visa', en: 'Visa' },
    mastercard: { ru: 'Mastercard', en: 'Mastercard' },
    unionPay: { ru: 'UnionPay', en: 'UnionPay' },
    mir: { ru: 'Мир', en: 'Mir' },
    jcb: { ru: 'JCB', en: 'JCB' },
    alipay: { ru: 'Alipay', en: 'Alipay' },
    wechatPay: { ru: 'WeChat Pay', en: 'WeChat Pay' },
    sbp: { ru: 'СБП', en: 'SBP' },
    insurance: { ru: 'Через страховую', en: 'By the insurer' },
    instalments: { ru: 'В рассрочку', en: 'Instalments' },
  }),
});
