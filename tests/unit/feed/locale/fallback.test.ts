import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localizedLeaves } from '../../../../src/contract/leaves.ts';
import { localeOfKey, machineKeyOf, pick } from '../../../../src/contract/pick.ts';
import {
  availableLocales,
  fallbackFields,
  servedLocale,
} from '../../../../src/feed/locale/about.ts';
import { chainFor, readingOf } from '../../../../src/feed/locale/reading.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';
import { aClinic, aDoctor, aSite } from '../../../support/feed-items.ts';

const source = { state: 'source', reviewedAt: null, stale: false, completeness: 1 } as const;
const half = { ...source, state: 'approved', completeness: 0.5 } as const;

const clinic = aClinic({
  sourceLocale: 'ko',
  name: { ko: '병원', en: 'Hospital' },
  summary: { ko: '요약', en: '' },
  translations: { ko: source, en: half },
});

const locale = fc.constantFrom<Locale[]>(...localeTags);
const someLocales = fc.uniqueArray(locale, { maxLength: 4 });

describe('the chain', () => {
  it('is the requested locale, the site’s chain, and the source', () => {
    const site = aSite({ fallback: ['fr', 'de'] });
    expect(chainFor(readingOf({ requested: 'uz', site }), clinic)).toEqual([
      'uz',
      'fr',
      'de',
      'ko',
    ]);
  });

  it('is the table’s when the site has none', () => {
    const reading = readingOf({ requested: 'uz', site: aSite() });
    expect(chainFor(reading, clinic)).toEqual(['uz', 'ru', 'en', 'ko']);
  });

  it('is the reader’s own when one is given, an empty one too', () => {
    const site = aSite({ fallback: ['fr'] });
    const of = (fallback: Locale[]) =>
      chainFor(readingOf({ requested: 'uz', fallback, site }), clinic);
    expect(of(['ja'])).toEqual(['uz', 'ja', 'ko']);
    expect(of([])).toEqual(['uz', 'ko']);
  });

  it('has no locale that the site may not be served, not even the source', () => {
    const site = aSite({ locales: ['uz', 'en'], fallback: ['ru', 'en'] });
    expect(chainFor(readingOf({ requested: 'uz', site }), clinic)).toEqual(['uz', 'en']);
    for (const asked of [{ requested: 'ru' }, { requested: 'uz', fallback: ['ru'] }] as const) {
      expect(() => readingOf({ ...asked, site })).toThrow(/not served in ru/);
    }
  });

  it('names each locale once, begins with the requested one, and stays within the site’s', () => {
    fc.assert(
      fc.property(
        someLocales,
        someLocales,
        locale,
        locale,
        (locales, fallback, requested, from) => {
          const site = aSite({ locales, fallback });
          fc.pre(locales.length === 0 || locales.includes(requested));
          const chain = chainFor(readingOf({ requested, site }), { sourceLocale: from });
          expect(chain[0]).toBe(requested);
          expect(new Set(chain).size).toBe(chain.length);
          if (locales.length > 0) expect(locales).toEqual(expect.arrayContaining([...chain]));
        },
      ),
    );
  });
});

describe('a text', () => {
  it('comes from the first locale of the chain that has it, and says which', () => {
    const text = fc.dictionary(locale, fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(text, someLocales, (texts, chain) => {
        const served = pick(texts, chain);
        const expected = chain.find((each) => texts[each]);
        expect(served?.locale).toBe(expected);
        if (expected) expect(served?.value).toBe(texts[expected]);
      }),
    );
  });
});

describe('a text that a machine made', () => {
  it('comes after an approved one of its locale, and before any other locale', () => {
    const text = { ru: 'Клиника', 'ar~machine': 'عيادة', en: 'Clinic', 'en~machine': 'A clinic' };
    const made = { value: 'عيادة', locale: 'ar', machine: true };
    expect(pick(text, ['ar', 'en', 'ru'])).toEqual(made);
    expect(pick({ ...text, ar: '' }, ['ar', 'en', 'ru'])).toEqual(made);
    const approved = { value: 'Clinic', locale: 'en', machine: false };
    expect(pick(text, ['ko', 'en', 'ru'])).toEqual(approved);
  });

  it('has a key that only its locale is read from', () => {
    fc.assert(
      fc.property(locale, (each) => {
        expect(localeOfKey(each)).toBe(each);
        expect(localeOfKey(machineKeyOf(each))).toBe(each);
        expect(localeOfKey(`${machineKeyOf(each)}~machine`)).toBeUndefined();
      }),
    );
  });
});

describe('an item', () => {
  const english = readingOf({ requested: 'en', site: aSite() });
  const uzbek = readingOf({ requested: 'uz', site: aSite() });

  it('is served in the first locale of the chain that it has text in', () => {
    expect(servedLocale(clinic, english)).toBe('en');
    expect(servedLocale(clinic, uzbek)).toBe('en');
    expect(servedLocale(clinic, readingOf({ requested: 'uz', fallback: [], site: aSite() }))).toBe(
      'ko',
    );
    const withoutText = readingOf({ requested: 'ja', site: aSite({ locales: ['ja', 'fr'] }) });
    expect(servedLocale(clinic, withoutText)).toBeNull();
  });

  it('names the texts that are not in the locale requested', () => {
    expect(fallbackFields(clinic, english)).toEqual([{ field: 'summary', locale: 'ko' }]);
    expect(fallbackFields(clinic, uzbek)).toEqual([
      { field: 'name', locale: 'en' },
      { field: 'summary', locale: 'ko' },
    ]);
  });

  it('names the locales that it has text in and the site may have', () => {
    expect(availableLocales(clinic, english)).toEqual(['en', 'ko']);
    const site = aSite({ locales: ['en', 'ja'] });
    expect(availableLocales(clinic, readingOf({ requested: 'ja', site }))).toEqual(['en']);
  });

  it('has texts in lists, each by its place', () => {
    const role = { ru: 'хирург' };
    const doctor = aDoctor({
      positions: [{ clinic: 'c', role, from: null, to: null }],
      degrees: [{}, {}],
    });
    expect(localizedLeaves(doctor).map(({ field }) => field)).toEqual([
      'name',
      'title',
      'degrees.0',
      'degrees.1',
      'positions.0.role',
      'bio',
      'seo.title',
      'seo.description',
    ]);
    expect(localizedLeaves(doctor)).toContainEqual({ field: 'positions.0.role', text: role });
  });
});
