import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeHash } from '../../../../src/feed/scope/hash.ts';
import { isVisible } from '../../../../src/feed/scope/visible.ts';
import { everyone } from '../../../../src/feed-log/audience.ts';
import { aSite } from '../../../support/feed-items.ts';

const russian = { ...everyone, countries: ['RU'] };
const resort = { ...everyone, countries: ['RU'], destinations: ['sochi'] };

describe('isVisible', () => {
  it.each([
    ['a site without restrictions', {}, russian, true],
    ['the country', { countries: ['RU'] }, russian, true],
    ['another country', { countries: ['KR'] }, russian, false],
    ['something of no country', { countries: ['KR'] }, everyone, true],
    ['the destination', { destinations: ['sochi'] }, resort, true],
    ['another destination', { destinations: ['yalta'] }, resort, false],
    ['a country’s item, for a site of destinations', { destinations: ['sochi'] }, russian, false],
    [
      'something of no place, for a site of destinations',
      { destinations: ['sochi'] },
      everyone,
      true,
    ],
    [
      'the country of another destination',
      { countries: ['RU'], destinations: ['yalta'] },
      resort,
      false,
    ],
    ['the type', { types: ['clinic' as const] }, russian, true],
    ['another type', { types: ['doctor' as const] }, russian, false],
    ['a site that is named', {}, { ...russian, allowed: ['site-1', 'x'] }, true],
    ['a site that is not named', {}, { ...russian, allowed: ['x'] }, false],
    ['a site that is denied', {}, { ...russian, denied: ['site-1'] }, false],
    [
      'a site both named and denied',
      {},
      { ...everyone, allowed: ['site-1'], denied: ['site-1'] },
      false,
    ],
  ])('%s', (_, site, audience, expected) => {
    expect(isVisible(aSite(site), 'clinic', audience)).toBe(expected);
  });

  it('never shows more when a site is restricted further', () => {
    const some = fc.subarray(['RU', 'KR', 'JP']);
    const audience = fc.record({
      countries: some,
      destinations: some,
      allowed: some,
      denied: some,
    });
    const site = fc.record({ countries: some, destinations: some });
    fc.assert(
      fc.property(audience, site, fc.constantFrom('RU', 'KR'), (seenBy, wide, country) => {
        fc.pre(wide.countries.length === 0 || wide.countries.includes(country));
        const narrow = { ...wide, countries: [country] };
        const sees = (restrictions: object) => isVisible(aSite(restrictions), 'clinic', seenBy);
        if (sees(narrow)) expect(sees(wide)).toBe(true);
      }),
    );
  });
});

describe('scopeHash', () => {
  it('is of what is served, not of keys, names or the order of sets', () => {
    const site = aSite({ countries: ['RU', 'KR'] });
    const renamed = aSite({ id: 'other', countries: ['KR', 'RU'], keys: [], name: 'Other' });
    expect(scopeHash(renamed)).toBe(scopeHash(site));
    for (const change of [
      { countries: ['RU'] },
      { types: ['clinic' as const] },
      { destinations: ['sochi'] },
      { locales: ['ru' as const] },
      { fallback: ['en' as const] },
      { defaultLocale: 'ko' as const },
    ]) {
      expect(scopeHash({ ...site, ...change })).not.toBe(scopeHash(site));
    }
  });
});
