import { namedOptions } from './named-options.ts';

/** ISO 4217: the currencies that prices of treatment are quoted in, and those of the readers. */
export const currencyCodes = [
  'RUB USD EUR KRW CNY JPY KZT UZS VND MNT AED SAR QAR KWD BHD OMR JOD EGP IQD IRR TRY AZN AMD',
  'BYN GEL KGS TJS TMT MDL UAH INR THB SGD MYR IDR PHP HKD TWD GBP CHF SEK NOK DKK PLN CZK HUF',
  'RON BGN RSD ILS AUD CAD NZD MXN BRL ZAR DZD MAD TND LYD SYP LBP YER PKR BDT LKR MMK KHR LAK',
].flatMap((line) => line.split(' '));

/** The currencies as options, named in the editor's language. */
export const currencyOptions = () => namedOptions('currency', currencyCodes);
