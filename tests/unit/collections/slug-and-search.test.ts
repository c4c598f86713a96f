import fc from 'fast-check';
import type { Where } from 'payload';
import { describe, expect, it } from 'vitest';
import { clinics } from '../../../collections/clinics.ts';
import { foldWhere } from '../../../collections/hooks/fold-search.ts';
import { formerSlugs } from '../../../collections/hooks/keep-slug.ts';
import { leavesOf } from '../../../collections/hooks/leaves.ts';
import { searchTextOf } from '../../../collections/hooks/search-text-of.ts';
import { slugLength, slugOf } from '../../../collections/hooks/slug-of.ts';
import { fold } from '../../../translations/fold.ts';

describe('a slug', () => {
  it.each([
    ['Клиника «Здоровье» № 1', 'klinika-zdorove-no-1'],
    ['부평힘찬병원', /^[a-z0-9-]+$/],
    ['北京协和医院', /^bei-jing-/],
    ['  ', ''],
    ['…', ''],
  ])('of %s', (name, slug) => {
    expect(slugOf(name)).toEqual(typeof slug === 'string' ? slug : expect.stringMatching(slug));
  });

  it('is always short, plain, and a slug of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const slug = slugOf(name);
        expect(slug.length).toBeLessThanOrEqual(slugLength);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });

  it('is remembered when it changes, and forgotten when it comes back', () => {
    expect(formerSlugs({ slug: 'a' }, 'b')).toEqual(['a']);
    expect(formerSlugs({ slug: 'b', formerSlugs: ['a'] }, 'a')).toEqual(['b']);
    expect(formerSlugs({ slug: 'a', formerSlugs: ['z'] }, 'a')).toEqual(['z']);
    expect(formerSlugs({}, 'a')).toEqual([]);
  });
});

describe('search', () => {
  it.each([
    ['ЁЛКА', 'елка'],
    ['Йод', 'иод'],
    ['مُسْتَشْفَى', 'مستشفى'],
    ['أحمد', 'احمد'],
    ['  a \n b ', 'a b'],
    ['부평', '부평'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('folds terms at any depth, and looks for a part of a title in the folded text', () => {
    const where: Where = {
      and: [
        { or: [{ searchText: { like: 'КЛИНИКА' } }, { country: { equals: 'RU' } }] },
        { displayTitle: { contains: 'Ёж' } },
        { displayTitle: { equals: 'Ёж' } },
      ],
    };
    expect(foldWhere(where)).toEqual({
      and: [
        { or: [{ searchText: { like: 'клиника' } }, { country: { equals: 'RU' } }] },
        { searchText: { contains: 'еж' } },
        { displayTitle: { equals: 'Ёж' } },
      ],
    });
  });

  it('finds a clinic by its texts and identifiers', () => {
    const clinic = {
      name: 'Больница',
      displayTitle: 'Больница',
      externalIds: [{ id: 'r1', system: 'wikidata', value: 'Q42' }],
      contacts: [{ id: 'r2', kind: 'email', value: 'Info@Clinic.ru' }],
    };
    expect(searchTextOf(clinics.fields, clinic).split(' ')).toEqual(
      expect.arrayContaining(['больница', 'q42', 'info@clinic.ru']),
    );
  });

  it('walks lists with their index and groups with their name', () => {
    const data = { airports: [{ iata: 'VVO' }], location: { longitude: 1 } };
    const paths = [...leavesOf(clinics.fields, data)].filter(({ value }) => value !== undefined);
    expect(paths.map(({ path }) => path)).toEqual(['location.longitude', 'airports.0.iata']);
  });
});
