import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccredited } from '../../../collections/fields/accreditations.ts';
import { consentGiven } from '../../../collections/rules/consent.ts';
import { contactValue } from '../../../collections/rules/contacts.ts';
import { addMonths, dateOrder, isValidAt, offerPeriod } from '../../../collections/rules/dates.ts';
import { linkTarget } from '../../../collections/rules/link-target.ts';
import { openingHours } from '../../../collections/rules/opening-hours.ts';
import { priceFromRule, priceToRule } from '../../../collections/rules/price.ts';
import * as shapes from '../../../collections/rules/shapes.ts';
import { chainRule, servedRule } from '../../../collections/rules/site-locales.ts';
import { territoryDecided } from '../../../collections/rules/territory.ts';

const time = (date: string) => new Date(date).getTime();

describe('dates', () => {
  it('keeps the day of the month, or takes the last', () => {
    expect(new Date(addMonths(time('2024-01-31'), 1)).toISOString()).toContain('2024-02-29');
    expect(new Date(addMonths(time('2025-12-15'), 12)).toISOString()).toContain('2026-12-15');
  });

  it('does not lose months in either direction', () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (date, months) => {
        const later = new Date(addMonths(date.getTime(), months));
        const passed =
          (later.getUTCFullYear() - date.getUTCFullYear()) * 12 +
          later.getUTCMonth() -
          date.getUTCMonth();
        expect(passed).toBe(months);
        expect(later.getUTCDate()).toBeLessThanOrEqual(date.getUTCDate());
      }),
    );
  });

  it.each([
    ['2026-01-01', '2026-12-31', null],
    ['2026-01-01', '2027-01-01', null],
    ['2026-01-01', '2027-01-02', 'offerTooLong'],
    ['2026-01-02', '2026-01-01', 'dateOrder'],
    ['2026-01-02', null, null],
  ])('an offer from %s to %s: %s', (from, to, key) => {
    expect(offerPeriod(from, to)?.key ?? null).toBe(key);
  });

  it('lets an end equal its beginning', () => {
    expect(dateOrder('2026-01-01', '2026-01-01')).toBeNull();
    expect(dateOrder('2026-01-02', '2026-01-01')?.key).toBe('dateOrder');
  });

  it('counts the last day whole', () => {
    const period = { from: '2026-01-01', to: '2026-01-31' };
    expect(isValidAt(period, time('2026-01-31T23:59:59Z'))).toBe(true);
    expect(isValidAt(period, time('2026-02-01T00:00:00Z'))).toBe(false);
    expect(isValidAt(period, time('2025-12-31T23:59:59Z'))).toBe(false);
    expect(isValidAt({ from: null }, time('2026-01-01'))).toBe(false);
  });

  it('counts an accreditation that is active and within its dates', () => {
    const one = { validFrom: '2026-01-01', status: 'active' };
    expect(isAccredited(one, time('2026-06-01'))).toBe(true);
    expect(isAccredited({ ...one, status: 'withdrawn' }, time('2026-06-01'))).toBe(false);
  });
});

describe('shapes', () => {
  it.each([
    [shapes.webAddress('https://clinic.ru/path?x=1'), true],
    [shapes.webAddress('http://клиника.рф'), true],
    [shapes.webAddress('javascript:alert(1)'), false],
    [shapes.webAddress('clinic.ru'), false],
    [shapes.iataCode('VVO'), true],
    [shapes.iataCode('vvo'), false],
    [shapes.subdivisionCode('RU-PRI', 'RU'), true],
    [shapes.subdivisionCode('KR-28', 'RU'), false],
    [shapes.subdivisionCode('PRI', 'RU'), false],
    [shapes.month(12), true],
    [shapes.month(13), false],
    [shapes.month(1.5), false],
    [shapes.year(1885, { min: 1000, max: 2026 }), true],
    [shapes.year(2099, { min: 1000, max: 2026 }), false],
    [shapes.longitude(-180), true],
    [shapes.longitude(180.1), false],
    [shapes.latitude(90), true],
    [shapes.latitude(-91), false],
    [shapes.timezone('Asia/Vladivostok'), true],
    [shapes.timezone('Mars/Olympus'), false],
    [shapes.statisticalPeriod('2024'), true],
    [shapes.statisticalPeriod('2024-Q3'), true],
    [shapes.statisticalPeriod('2024-13'), false],
    [openingHours('Mo-Fr 09:00-18:00; Sa 10:00-14:00'), true],
    [openingHours('24/7'), true],
    [openingHours('по будням'), false],
    [contactValue('+7 (423) 240-00-00 доб. 12', 'phone'), true],
    [contactValue('call us', 'phone'), false],
    [contactValue('a@b.ru', 'email'), true],
    [contactValue('a@b', 'email'), false],
    [contactValue('@clinic', 'telegram'), true],
    [linkTarget('mailto:a@b.ru'), true],
    [linkTarget('tel:+74232400000'), true],
    [linkTarget(' JavaScript:alert(1)'), false],
    [linkTarget('data:text/html,x'), false],
    [linkTarget('/relative'), false],
  ])('%#', (broken, fits) => {
    expect(broken === null).toBe(fits);
  });

  it('passes what is empty: being required is another rule', () => {
    for (const rule of [shapes.webAddress, shapes.iataCode, shapes.month, shapes.latitude]) {
      expect([rule(undefined), rule(null), rule('')]).toEqual([null, null, null]);
    }
  });
});

describe('rules between fields', () => {
  it('orders prices', () => {
    expect(priceToRule({ from: 100, to: 99, kind: 'range' })?.key).toBe('priceRange');
    expect(priceToRule({ from: 100, to: 100, kind: 'range' })).toBeNull();
    expect(priceToRule({ from: 100, to: null, kind: 'range' })?.key).toBe('required');
    expect(priceToRule({ from: 100, to: null, kind: 'from' })).toBeNull();
    expect(priceFromRule(undefined, 'from')?.key).toBe('required');
    expect(priceFromRule(undefined, 'onRequest')).toBeNull();
    expect(priceFromRule(0, 'fixed')).toBeNull();
  });

  it('wants a consent for a patient’s picture', () => {
    expect(consentGiven('', true)?.key).toBe('consent');
    expect(consentGiven('archive 12/3', true)).toBeNull();
    expect(consentGiven('', false)).toBeNull();
  });

  it('wants a decision for a disputed territory', () => {
    expect(territoryDecided('disputed', undefined)?.key).toBe('territoryUndecided');
    expect(territoryDecided('disputed', { sitesDenied: [] })?.key).toBe('territoryUndecided');
    expect(territoryDecided('disputed', { sitesDenied: ['x'] })).toBeNull();
    expect(territoryDecided('', {})).toBeNull();
  });

  it('keeps a site’s languages consistent', () => {
    expect(servedRule('ar', ['ru', 'en'])?.key).toBe('localeNotServed');
    expect(servedRule('ar', [])).toBeNull();
    expect(chainRule([{ locale: 'en' }, { locale: 'en' }])?.key).toBe('localeTwice');
    expect(chainRule([{ locale: 'en' }, { locale: 'ru' }])).toBeNull();
  });
});
