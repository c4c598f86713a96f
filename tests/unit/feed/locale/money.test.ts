import { describe, expect, it } from 'vitest';
import { decimalOf, formattedPrice } from '../../../../src/feed/locale/money.ts';
import { anOffer, aPrice, aSite, publish } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

describe('decimalOf', () => {
  it.each([
    [1200.5, 'USD', '1200.50'],
    [1200, 'KRW', '1200'],
    [10.5, 'KRW', '10.5'],
    [0.1, 'KWD', '0.100'],
    [1e12, 'RUB', '1000000000000.00'],
  ])('writes %f of %s with all its digits', (amount, currency, expected) => {
    expect(decimalOf(amount, currency)).toBe(expected);
  });
});

/** Without the kinds of spaces and marks of direction, in which versions of Unicode’s data differ. */
const plain = (text: string | null) =>
  text?.replaceAll(/[\u200e\u200f\u061c]/g, '').replaceAll(/\s/g, ' ');

describe('formattedPrice', () => {
  it.each([
    ['ru', { kind: 'fixed', from: 1200, to: null }, '1 200 ₽'],
    ['ru', { kind: 'from', from: 1200.5, to: null }, '1 200,50 ₽'],
    ['de', { kind: 'range', from: 1200, to: 1500 }, '1.200–1.500 RUB'],
    ['ru', { kind: 'range', from: 1200, to: 1200 }, '1 200 ₽'],
    ['ru', { kind: 'fixed', from: 10.5, to: null, currency: 'KRW' }, '10,5 ₩'],
    ['fa', { kind: 'fixed', from: 12, to: null }, '۱۲'],
  ] as const)('writes a price in %s: %o', (locale, fields, expected) => {
    expect(plain(formattedPrice(aPrice(fields), locale))).toContain(expected);
  });

  it('A price on request has nothing to write', () => {
    expect(formattedPrice(aPrice({ kind: 'onRequest', from: null }), 'ru')).toBeNull();
  });
});

describe('a price', () => {
  const feed = aFeed(
    publish(aSite({ locales: ['ru', 'en'] })),
    publish(anOffer({ id: 'o', price: aPrice({ from: 1200.5, currency: 'USD' }) })),
  );
  const ask = (price: string) =>
    feed.ask(`{ offer(slug: "o", locale: "ru") { price { ${price} } } }`);

  it('A price is written in the locale requested, or in another of the site’s', async () => {
    const { data } = await ask('fromDecimal toDecimal formatted en: formatted(locale: "en")');
    const { formatted, ...others } = data.offer.price;
    expect(plain(formatted)).toBe('1 200,50 $');
    expect(others).toEqual({ fromDecimal: '1200.50', toDecimal: null, en: '$1,200.50' });
  });

  it('A price is not written in a locale that the site is not served in', async () => {
    const { errors } = await ask('formatted(locale: "ko")');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});
