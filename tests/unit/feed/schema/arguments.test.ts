import { getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { PublicType } from '../../../../src/contract/index.ts';
import { localizedPathsOf } from '../../../../src/contract/leaves.ts';
import { fallbackFields } from '../../../../src/feed/locale/about.ts';
import { readingOf } from '../../../../src/feed/locale/reading.ts';
import { typeNames } from '../../../../src/feed/schema/global-id.ts';
import { schema } from '../../../../src/feed/schema/index.ts';
import { aClinic, aDoctor, aSite, publish } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const site = aSite({ locales: ['en', 'ar', 'zh-Hans'], defaultLocale: 'en' });
const feed = aFeed(
  publish(site),
  publish(aClinic({ name: { en: 'Clinic', ar: 'عيادة', 'zh-Hans': '诊所' }, languages: [] })),
  publish(aDoctor({ name: { en: 'Doctor' } })),
);

describe('a locale', () => {
  it.each([
    ['ar', 'عيادة'],
    ['AR', 'عيادة'],
    ['ar-SA', 'عيادة'],
    ['ar_EG', 'عيادة'],
    ['ar-Arab-AE', 'عيادة'],
    ['en-US', 'Clinic'],
    ['en-GB', 'Clinic'],
    ['zh', '诊所'],
    ['zh-CN', '诊所'],
    ['zh-SG', '诊所'],
    ['ZH-hans', '诊所'],
  ])('may be written as %s, literally and in a variable', async (locale, name) => {
    const literal = await feed.ask(`{ clinic(slug: "clinic-1", locale: "${locale}") { name } }`);
    expect(literal.data.clinic.name).toBe(name);
    const query = 'query ($l: Locale) { clinic(slug: "clinic-1", locale: $l) { name locale } }';
    const { data } = await feed.ask(query, { variables: { l: locale } });
    expect(data.clinic.name).toBe(name);
    const { data: same } = await feed.ask('{ clinic(slug: "clinic-1") { name locale } }', {
      headers: { 'accept-language': locale.replace('_', '-') },
    });
    expect(same).toEqual(data);
  });

  it.each(['zh-TW', 'zh-Hant', 'ru', 'fr-FR', 'xx', 'arabic', ''])(
    'written as “%s” is refused with those of the site, wherever it is given',
    async (locale) => {
      for (const [field, args] of [
        ['locale', `locale: "${locale}"`],
        ['fallback', `fallback: ["${locale}"]`],
        ['translatedInto', `filter: { translatedInto: "${locale}" }`],
      ] as const) {
        const { errors } = await feed.ask(`{ clinics(${args}) { totalCount } }`);
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', field } }]);
        expect(errors?.[0]?.message).toMatch(/: en, ar, zh-Hans$/);
      }
    },
  );
});

describe('a filter that nothing can ever meet', () => {
  it.each([
    ['clinics', 'country: "RUS"', 'country', 'RU'],
    ['clinics', 'country: "Russia"', 'country', 'RU'],
    ['clinics', 'country: "XX"', 'country', 'RU'],
    ['clinics', 'country: "UK"', 'country', 'RU'],
    ['clinics', 'country: ""', 'country', 'RU'],
    ['clinics', 'subdivision: "Moscow"', 'subdivision', 'RU-MOW'],
    ['clinics', 'subdivision: "RUS-MOW"', 'subdivision', 'RU-MOW'],
    ['clinics', 'language: "arabic"', 'language', 'zh-Hans'],
    ['clinics', 'language: "العربية"', 'language', 'zh-Hans'],
    ['clinics', 'price: { currency: "roubles" }', 'price.currency', 'RUB'],
    ['clinics', 'price: { currency: "RUB", from: 9, to: 1 }', 'price.to', '9'],
    ['clinics', 'price: { currency: "RUB", to: -1 }', 'price.to', '0'],
    ['clinics', 'airportMinutes: -1', 'airportMinutes', '0'],
    ['doctors', 'country: "KOR"', 'country', 'SA'],
    ['doctors', 'language: "english"', 'language', 'ar'],
    ['destinations', 'country: "R"', 'country', 'RU'],
    ['offers', 'country: "643"', 'country', 'RU'],
    ['offers', 'residence: "Gulf"', 'residence', 'SA'],
    ['offers', 'waitDaysAtMost: -5', 'waitDays', '0'],
    ['packages', 'price: { currency: "$" }', 'price.currency', 'USD'],
    ['organizations', 'language: "rus sian"', 'language', 'ar'],
    ['entryRules', 'sourceCountry: "KSA"', 'sourceCountry', 'SA'],
    ['entryRules', 'destinationCountry: "Россия"', 'destinationCountry', 'RU'],
    ['events', 'country: "CHN"', 'country', 'RU'],
    ['guides', 'audienceCountry: "*"', 'audienceCountry', 'RU'],
    ['aftercareProgrammes', 'country: "all"', 'country', 'RU'],
    ['telemedicineServices', 'language: "korean"', 'language', 'ar'],
    ['statistics', 'area: "world"', 'area', 'RU-MOW'],
  ])('%s(%s) is refused with its name and the cure', async (list, filter, field, cure) => {
    const { errors } = await feed.ask(`{ ${list}(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', field } }]);
    expect(errors?.[0]?.message).toContain(`“${field}”`);
    expect(errors?.[0]?.message).toContain(cure);
  });

  it.each([
    ['clinics', 'country: "ru"'],
    ['clinics', 'country: "XK"'],
    ['clinics', 'subdivision: "ru-mow"'],
    ['clinics', 'language: "AR"'],
    ['clinics', 'language: "zh-hans"'],
    ['clinics', 'price: { currency: "sar", from: 0, to: 0 }'],
    ['clinics', 'airportMinutes: 0'],
    ['statistics', 'area: "RU"'],
    ['statistics', 'area: "RU-IRK"'],
  ])('is told from one that only finds nothing: %s(%s)', async (list, filter) => {
    const { errors } = await feed.ask(`{ ${list}(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toBeUndefined();
  });
});

const doctorId = Buffer.from('Doctor:doctor-1').toString('base64url');

describe('a wrong argument', () => {
  it.each([
    ['{ node(id: "x") { id } }', 'id'],
    ['{ nodes(ids: ["x"]) { id } }', 'ids'],
    ['{ clinic(id: "x") { id } }', 'id'],
    ['{ clinics(first: 0) { totalCount } }', 'first'],
    ['{ clinics(last: 101) { totalCount } }', 'last'],
    ['{ clinics(after: "x") { totalCount } }', 'after'],
    ['{ clinics(before: "x") { totalCount } }', 'before'],
    ['{ clinics(filter: { specialty: "x" }) { totalCount } }', 'specialty'],
    [`{ clinics(filter: { specialty: "${doctorId}" }) { totalCount } }`, 'specialty'],
    [`{ clinics(filter: { parent: "${doctorId}" }) { totalCount } }`, 'parent'],
    [`{ procedures(filter: { clinic: "${doctorId}" }) { totalCount } }`, 'clinic'],
    ['{ guides(filter: { related: "x" }) { totalCount } }', 'related'],
    ['{ search(query: " ") { totalCount } }', 'query'],
    ['{ search(query: "x", country: "RUS") { totalCount } }', 'country'],
    ['{ search(query: "x", first: 101) { totalCount } }', 'first'],
    ['{ changes(first: 501) { hasMore } }', 'first'],
    ['{ changes(since: "x") { hasMore } }', 'since'],
  ])('in %s is named by its own name', async (query, field) => {
    const { errors } = await feed.ask(query);
    expect(errors).toMatchObject([{ extensions: { field } }]);
    expect(errors?.[0]?.message).toContain(`“${field}`);
  });
});

describe('a cursor', () => {
  it('of another list, or of another order, is refused with words', async () => {
    const cursorOf = async (list: string) =>
      (await feed.ask(`{ ${list} { pageInfo { endCursor } } }`)).data[list.replace(/\(.*/, '')]
        .pageInfo.endCursor;
    const own = await cursorOf('clinics');
    expect((await feed.ask(`{ clinics(after: "${own}") { totalCount } }`)).errors).toBeUndefined();
    for (const other of [await cursorOf('doctors'), await cursorOf('clinics(orderBy: NAME_ASC)')]) {
      const { errors } = await feed.ask(`{ clinics(after: "${other}") { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', field: 'after' } }]);
      expect(errors?.[0]?.message).toContain('begin again with its first page');
    }
  });
});

describe('the path of a text that fell back', () => {
  const fieldAt = (type: PublicType, path: string) =>
    path
      .split('.')
      .filter((step) => !/^\d+$/.test(step))
      .reduce<unknown>((parent, step) => {
        const named = parent as Parameters<typeof getNamedType>[0];
        const field = isObjectType(named) ? named.getFields()[step] : undefined;
        return getNamedType(field?.type);
      }, schema.getType(typeNames[type]));

  it.each(Object.keys(typeNames) as PublicType[])(
    'leads through the schema’s fields: %s',
    (type) => {
      const paths = localizedPathsOf(type).filter((path) => !path.startsWith('images'));
      for (const path of paths) {
        expect([path, fieldAt(type, path.replaceAll('[]', '.0'))]).not.toContain(undefined);
      }
    },
  );

  it('of an image is where the schema shows it, and there is none for one that it does not show', () => {
    const image = (id: string) => ({
      id,
      filename: `${id}.jpg`,
      alt: { ru: 'Фото' },
      caption: {},
      width: null,
      height: null,
      credit: null,
      focalPoint: null,
      placeholder: null,
      variants: [],
    });
    const images = ['a', 'b', 'c', 'd'].map(image) as never[];
    const seo = { title: {}, description: {}, image: 'c' };
    const reading = readingOf({ requested: 'en', site: aSite() });
    const pathsOf = (item: Parameters<typeof fallbackFields>[0]) =>
      fallbackFields(item, reading)
        .map(({ field }) => field)
        .filter((field) => field.endsWith('.alt'));
    expect(pathsOf(aClinic({ images, seo, gallery: ['gone', 'b', 'a'] }))).toEqual([
      'gallery.1.alt',
      'gallery.0.alt',
      'seo.image.alt',
      'cover.alt',
    ]);
    const doctor = pathsOf(aDoctor({ images, photo: 'b' }));
    expect(doctor).toEqual(['cover.alt', 'photo.alt']);
    for (const path of doctor) expect(fieldAt('doctor', path)).toBeDefined();
  });
});
