import { describe, expect, it } from 'vitest';
import type { ClinicItem } from '../../../../src/contract/index.ts';
import { encodeGlobalId } from '../../../../src/feed/schema/global-id.ts';
import {
  aClinic,
  aDestination,
  aDoctor,
  anAccreditation,
  aSite,
  aSpecialty,
  publish,
} from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const source = { state: 'source', reviewedAt: null, stale: false, completeness: 1 } as const;
const approved = {
  state: 'approved',
  reviewedAt: '2026-02-01T00:00:00.000Z',
  stale: true,
  completeness: 0.5,
} as const;
const rich = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
});

const clinic = aClinic({
  id: 'c1',
  sourceLocale: 'ko',
  country: 'KR',
  name: { ko: '병원', en: 'Hospital', ar: 'مستشفى' },
  city: { ko: '서울' },
  description: { ko: rich('설명') },
  kind: 'diagnosticCentre',
  specialties: ['s1'],
  languages: [{ language: 'ru', mode: 'staff', free: true }],
  accreditations: [
    anAccreditation({ schemeCode: 'jci' }),
    anAccreditation({ schemeCode: 'old', number: '7', validTo: '2021-01-01' }),
  ],
  translations: { ko: source, en: approved, ar: { ...approved, state: 'machine', stale: false } },
});

const feed = aFeed(
  publish(aSite({ locales: ['ko', 'en', 'ar', 'ru'], defaultLocale: 'ru', fallback: ['en'] })),
  publish(aSpecialty({ id: 's1', code: 'cardiology', name: { ru: 'Кардиология' } })),
  publish(clinic),
  publish(aClinic({ id: 'c2', kind: 'somethingNew' })),
  publish(
    aDoctor({
      id: 'd1',
      languages: ['ko'],
      specialties: ['s1'],
      positions: [{ clinic: 'c1', role: {}, from: '2020-02-03', to: null }],
    }),
  ),
  publish(aDestination({ id: 'p1', kinds: ['mud', 'somethingNew'], season: { from: 11, to: 3 } })),
);

const ask = async (fields: string, headers: Record<string, string> = {}) =>
  (await feed.ask(`{ clinic(slug: "c1", ${fields} }`.replace(', )', ')'), { headers })).data
    ?.clinic;

describe('the locale of an item', () => {
  const about =
    'name locale direction availableLocales fallbackFields { field locale } translation { state reviewedAt stale completeness }';

  it('is the argument’s, before Accept-Language, before the site’s default', async () => {
    const arabic = { 'accept-language': 'ar' };
    expect((await ask(`locale: "ko") { name }`, arabic)).name).toBe('병원');
    expect((await ask(') { name }', arabic)).name).toBe('مستشفى');
    expect((await ask(') { name }', { 'accept-language': 'ja, fr' })).name).toBe('Hospital');
  });

  it('is told, with what came from elsewhere', async () => {
    expect(await ask(`locale: "en") { ${about} }`)).toEqual({
      name: 'Hospital',
      locale: 'en',
      direction: 'LTR',
      availableLocales: ['en', 'ar', 'ko'],
      fallbackFields: [
        { field: 'description', locale: 'ko' },
        { field: 'city', locale: 'ko' },
      ],
      translation: { ...approved, state: 'APPROVED' },
    });
    expect(await ask(`locale: "ar") { ${about} }`)).toMatchObject({
      locale: 'ar',
      direction: 'RTL',
      translation: { state: 'MACHINE' },
    });
    expect(await ask(`locale: "ru") { ${about} }`)).toMatchObject({
      name: 'Hospital',
      locale: 'en',
    });
  });

  it('falls back as the reader says', async () => {
    expect((await ask(`locale: "ru", fallback: ["ar"]) { name }`)).name).toBe('مستشفى');
    expect((await ask(`locale: "ru", fallback: []) { name }`)).name).toBe('병원');
  });

  it('must be one of the site’s', async () => {
    const { errors } = await feed.ask('{ clinics(locale: "ja") { totalCount } }');
    expect(errors).toMatchObject([
      { message: expect.stringContaining('ru, en, ar, ko'), extensions: { code: 'BAD_INPUT' } },
    ]);
  });

  it('names countries and languages', async () => {
    const fields = '{ country { code name } languages { mode free language { code name } } }';
    expect(await ask(`locale: "ru") ${fields}`)).toEqual({
      country: { code: 'KR', name: 'Республика Корея' },
      languages: [{ mode: 'STAFF', free: true, language: { code: 'ru', name: 'русский' } }],
    });
    expect((await ask(`locale: "ar") ${fields}`)).country.name).toBe('كوريا الجنوبية');
  });
});

describe('localeUpdates', () => {
  it('names the site’s locales that the item has text of its own in, however it is asked for', async () => {
    const updatedAt = '2026-02-01T00:00:00.000Z';
    const fields = '{ localeUpdates { locale updatedAt complete } }';
    const expected = {
      localeUpdates: [
        { locale: 'en', updatedAt, complete: false },
        { locale: 'ar', updatedAt, complete: false },
        { locale: 'ko', updatedAt: clinic.updatedAt, complete: true },
      ],
    };
    expect(await ask(`locale: "ru") ${fields}`)).toEqual(expected);
    expect(await ask(`locale: "ko", fallback: []) ${fields}`)).toEqual(expected);
    const site = aSite({ id: 'narrow', locales: ['ru', 'en'] });
    const narrow = aFeed(publish(site), publish(clinic));
    const { data } = await narrow.ask(`{ clinic(slug: "c1") ${fields} }`, { as: 'narrow' });
    expect(data.clinic.localeUpdates).toEqual(expected.localeUpdates.slice(0, 1));
  });

  it('A locale’s update has the moment of the log from the first change of a text on, and none by a disclaimer’s or a fact', async () => {
    const log = aFeed(publish(clinic));
    const times = async () =>
      (await log.ask('{ clinic(slug: "c1") { localeUpdates { locale updatedAt } } }')).data.clinic
        .localeUpdates;
    const before = await times();
    log.publish({ ...publish({ ...clinic, beds: 7 }, { locales: ['en'] }), textLocales: [] });
    expect(await times()).toEqual(before);
    const renamed = { ...clinic, name: { ...clinic.name, en: 'Clinic' } };
    log.publish(publish(renamed, { locales: ['en'] }));
    const at = log.log.entries().at(-1)?.at;
    expect(await times()).toEqual(
      before.map((each: { locale: string }) =>
        each.locale === 'en' ? { ...each, updatedAt: at } : each,
      ),
    );
  });
});

describe('an item', () => {
  it('An item says where its facts come from, and nothing where its log does not know', async () => {
    const source = {
      title: 'Отчёт',
      publisher: 'Минздрав',
      url: 'https://e.test/',
      language: 'ru',
    };
    const sources = [{ ...source, published: '2026-01-02T00:00:00.000Z' }];
    const { sources: _, ...older } = aClinic({ id: 'older' });
    const served = aFeed(publish(aClinic({ id: 'c', sources })), publish(older as ClinicItem));
    const fields = '{ sources { title publisher url published language } }';
    const { data } = await served.ask(
      `{ c: clinic(slug: "c") ${fields} older: clinic(slug: "older") ${fields} }`,
    );
    expect(data).toEqual({
      c: { sources: [{ ...source, published: '2026-01-02' }] },
      older: { sources: [] },
    });
  });

  it('has its rich text as a tree and as words', async () => {
    expect(await ask(') { description { text json } }')).toEqual({
      description: { text: '설명', json: rich('설명') },
    });
  });

  it('says of an accreditation whether it is valid today', async () => {
    expect(await ask(') { accreditations { schemeCode isValidNow validTo } }')).toEqual({
      accreditations: [
        { schemeCode: 'jci', isValidNow: true, validTo: null },
        { schemeCode: 'old', isValidNow: false, validTo: '2021-01-01' },
      ],
    });
  });

  it('has null for a word that this node does not know, and lists without it', async () => {
    const { data, errors } = await feed.ask(
      '{ clinic(slug: "c2") { kind } destination(slug: "p1") { kinds season { from to } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      clinic: { kind: null },
      destination: { kinds: ['MUD'], season: { from: 11, to: 3 } },
    });
  });

  it('is found by its global id as a node of its type', async () => {
    const id = encodeGlobalId('Doctor', 'd1');
    const query = `{ node(id: "${id}", locale: "ru") { id ... on Doctor { name positions { from clinic { slug } } } } }`;
    expect((await feed.ask(query)).data.node).toEqual({
      id,
      name: 'Врач d1',
      positions: [{ from: '2020-02-03', clinic: { slug: 'c1' } }],
    });
    expect((await feed.ask(`{ clinic(id: "${id}") { id } }`)).data.clinic).toBeNull();
  });
});

describe('a list', () => {
  it.each([
    ['clinics(filter: { country: "kr" })', 1],
    ['clinics(filter: { kind: DIAGNOSTIC_CENTRE })', 1],
    ['clinics(filter: { kind: DENTAL })', 0],
    [`clinics(filter: { country: "KR", specialty: "${encodeGlobalId('Specialty', 's1')}" })`, 1],
    ['clinics(filter: {})', 2],
    ['clinics(filter: null)', 2],
    ['doctors(filter: { country: "KR" })', 1],
    ['doctors(filter: { language: "ko" })', 1],
    ['doctors(filter: { language: "en" })', 0],
    [`doctors(filter: { clinic: "${encodeGlobalId('Clinic', 'c2')}" })`, 0],
    [`doctors(filter: { specialty: "${encodeGlobalId('Specialty', 's1')}" })`, 1],
    ['destinations(filter: { kind: MUD, country: "RU" })', 1],
    ['specialties(filter: { code: "cardiology" })', 1],
    [`specialties(filter: { parent: "${encodeGlobalId('Specialty', 's1')}" })`, 0],
  ])('%s has %i', async (field, count) => {
    const { data, errors } = await feed.ask(`{ list: ${field} { totalCount edges { cursor } } }`);
    expect(errors).toBeUndefined();
    expect(data.list.totalCount).toBe(count);
    expect(data.list.edges).toHaveLength(count);
  });

  it('goes on after a cursor, whatever happened to the item that it came from', async () => {
    const query =
      'query ($after: String) { clinics(first: 1, after: $after) { edges { cursor node { slug } } pageInfo { hasNextPage } } }';
    const node = aFeed(...['a', 'b', 'c'].map((id) => publish(aClinic({ id }))));
    const first = (await node.ask(query)).data.clinics.edges[0];
    node.publish(
      { ...publish(aClinic({ id: 'a' })), item: null },
      publish(aClinic({ id: 'b', slug: 'edited' })),
    );
    const { clinics } = (await node.ask(query, { variables: { after: first.cursor } })).data;
    expect(clinics).toMatchObject({
      edges: [{ node: { slug: 'edited' } }],
      pageInfo: { hasNextPage: true },
    });
  });
});
