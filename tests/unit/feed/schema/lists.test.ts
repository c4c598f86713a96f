import { describe, expect, it } from 'vitest';
import type { PublicType } from '../../../../src/contract/index.ts';
import { encodeGlobalId, typeNames } from '../../../../src/feed/schema/global-id.ts';
import {
  aClinic,
  aDestination,
  aDoctor,
  aGuide,
  anAccreditation,
  anAftercareProgramme,
  anEntryRule,
  anEvent,
  anOffer,
  anOrganization,
  aPackage,
  aPrice,
  aProcedure,
  aSite,
  aSpecialty,
  aStatistic,
  aTelemedicineService,
  inCountry,
  publish,
} from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const { support } = aClinic();
const approved = { state: 'approved', reviewedAt: null, stale: false, completeness: 1 } as const;
const id = (type: PublicType, document: string) => encodeGlobalId(typeNames[type], document);

const feed = aFeed(
  publish(aSite({ id: 'site-1' })),
  publish(aSite({ id: 'ru', countries: ['RU'] })),
  publish(aSpecialty({ id: 'eyes', code: 'ophthalmology' })),
  publish(aProcedure({ id: 'cataract', specialty: 'eyes', kind: 'surgery', stayDays: 3 })),
  publish(aProcedure({ id: 'bath', kind: 'resortTherapy', stayDays: 14 })),
  publish(
    aClinic({
      id: 'vvo',
      name: { ru: 'Яркая', en: 'Bright' },
      city: { ru: 'Владивосток', en: 'Vladivostok' },
      location: { longitude: 131.9, latitude: 43.1 },
      airports: [
        { iata: 'VVO', km: 40, minutes: 50 },
        { iata: 'KHV', km: 700, minutes: 600 },
      ],
      beds: 300,
      procedures: ['bath'],
      languages: [{ language: 'zh-Hans', mode: 'staff', free: true }],
      support: { ...support, halal: 'onRequest', visaInvitation: true, secondOpinion: true },
      accreditations: [anAccreditation({ schemeCode: 'jci' })],
      translations: { ...aClinic().translations, en: approved },
    }),
    { audience: inCountry('RU') },
  ),
  publish(
    aClinic({
      id: 'seoul',
      name: { ru: 'Ёлка', en: 'Fir' },
      country: 'KR',
      city: { ru: 'Сеул' },
      location: { longitude: 127, latitude: 37.5 },
      airports: [{ iata: 'ICN', km: 60, minutes: 70 }],
      beds: 900,
    }),
    { audience: inCountry('KR') },
  ),
  publish(aClinic({ id: 'village', name: { ru: 'Еда' } }), { audience: inCountry('RU') }),
  publish(
    anOffer({
      id: 'cheap',
      clinic: 'vvo',
      procedure: 'cataract',
      price: aPrice({ from: 500 }),
      waitDays: 3,
      residenceCountries: ['KZ'],
    }),
    { audience: inCountry('RU') },
  ),
  publish(
    anOffer({
      id: 'dear',
      clinic: 'seoul',
      procedure: 'cataract',
      price: aPrice({ from: 9, currency: 'USD' }),
    }),
    { audience: inCountry('KR') },
  ),
  publish(aDoctor({ id: 'd', positions: [{ clinic: 'vvo', role: {}, from: null, to: null }] })),
  publish(
    aDestination({
      id: 'spa',
      clinics: ['village'],
      season: { from: 11, to: 2 },
      region: { ru: 'Приморье' },
      resources: [{ type: 'mud', name: {}, indications: {}, contraindications: {} }],
    }),
  ),
  publish(aPackage({ id: 'week', destination: 'spa', audience: 'family', days: 7 })),
  publish(anOrganization({ id: 'agency', serves: ['SA'], languages: ['ar'], host: 'vvo' })),
  publish(anEntryRule({ id: 'visa' })),
  publish(anAftercareProgramme({ id: 'home', provider: 'vvo', remote: true, countries: ['KZ'] })),
  publish(aTelemedicineService({ id: 'tele', kind: 'secondOpinion', provider: 'vvo' })),
  publish(anEvent({ id: 'forum', kind: 'forum', organizers: ['agency'] })),
  publish(aStatistic({ id: 'figure' })),
  publish(
    aGuide({ id: 'how', audienceCountries: ['SA'], related: [{ type: 'clinic', id: 'vvo' }] }),
  ),
);

const slugs = async (field: string, as = 'site-1') => {
  const { data, errors } = await feed.ask(
    `{ list: ${field} { totalCount edges { node { slug } } } }`,
    { as },
  );
  expect(errors).toBeUndefined();
  const found = data.list.edges.map(({ node }: { node: { slug: string } }) => node.slug);
  expect(data.list.totalCount).toBe(found.length);
  return found.join(' ');
};

describe('a filter', () => {
  it.each([
    ['clinics(filter: { city: "владивосток" })', 'vvo'],
    ['clinics(locale: "en", filter: { city: "Vladivostok" })', 'vvo'],
    ['clinics(locale: "en", filter: { city: "Сеул" })', 'seoul'],
    ['clinics(locale: "en", filter: { city: "Владивосток" })', ''],
    ['clinics(filter: { language: "ZH-hans" })', 'vvo'],
    ['clinics(filter: { accreditation: "jci" })', 'vvo'],
    ['clinics(filter: { halal: true })', 'vvo'],
    ['clinics(filter: { halal: false })', 'seoul village'],
    ['clinics(filter: { visaInvitation: true, secondOpinion: true })', 'vvo'],
    ['clinics(filter: { airportMinutes: 60 })', 'vvo'],
    ['clinics(filter: { bedsAtLeast: 300 })', 'seoul vvo'],
    ['clinics(filter: { bedsAtLeast: 301, country: "kr" })', 'seoul'],
    ['clinics(filter: { price: { currency: "rub", to: 500 } })', 'vvo'],
    ['clinics(filter: { price: { currency: "RUB", from: 501 } })', ''],
    [`clinics(filter: { procedure: "${id('procedure', 'cataract')}" })`, 'seoul vvo'],
    [`clinics(filter: { procedure: "${id('procedure', 'bath')}" })`, 'vvo'],
    [`clinics(filter: { destination: "${id('destination', 'spa')}" })`, 'village'],
    ['clinics(filter: { translatedInto: "en" })', 'vvo'],
    ['clinics(filter: { near: { longitude: 132, latitude: 43, kilometres: 100 } })', 'vvo'],
    ['clinics(filter: { near: { longitude: 132, latitude: 43, kilometres: 5000 } })', 'seoul vvo'],
    ['doctors(filter: { city: "Владивосток" })', 'd'],
    ['doctors(filter: { city: "Сеул" })', ''],
    ['destinations(filter: { inSeason: 1 })', 'spa'],
    ['destinations(filter: { inSeason: 6 })', ''],
    ['destinations(filter: { resource: MUD, region: "приморье" })', 'spa'],
    ['procedures(filter: { kind: SURGERY })', 'cataract'],
    ['procedures(filter: { stayDaysAtMost: 3 })', 'cataract'],
    [`procedures(filter: { specialty: "${id('specialty', 'eyes')}" })`, 'cataract'],
    [`procedures(filter: { clinic: "${id('clinic', 'vvo')}" })`, 'bath cataract'],
    ['offers(filter: { country: "KR" })', 'dear'],
    ['offers(filter: { city: "владивосток" })', 'cheap'],
    ['offers(filter: { residence: "SA" })', 'dear'],
    ['offers(filter: { residence: "KZ" })', 'cheap dear'],
    ['offers(filter: { waitDaysAtMost: 3 })', 'cheap'],
    [`offers(filter: { specialty: "${id('specialty', 'eyes')}" })`, 'cheap dear'],
    ['packages(filter: { audience: FAMILY, daysAtMost: 7, price: { currency: "RUB" } })', 'week'],
    [`packages(filter: { destination: "${id('destination', 'spa')}" })`, 'week'],
    ['organizations(filter: { serves: "sa", language: "ar", kind: AGENCY })', 'agency'],
    ['entryRules(filter: { sourceCountry: "SA", purpose: TREATMENT, regime: E_VISA })', 'visa'],
    ['entryRules(filter: { sourceCountry: "RU" })', ''],
    ['aftercareProgrammes(filter: { country: "KZ", remote: true })', 'home'],
    ['telemedicineServices(filter: { kind: SECOND_OPINION })', 'tele'],
    ['events(filter: { endsAfter: "2026-06-01T08:00:00Z", kind: FORUM })', 'forum'],
    ['events(filter: { endsAfter: "2026-06-02T08:00:00Z" })', ''],
    [`events(filter: { organizer: "${id('organization', 'agency')}" })`, 'forum'],
    ['statistics(filter: { metric: "foreignPatients", area: "RU" })', 'figure'],
    ['guides(filter: { audienceCountry: "SA" })', 'how'],
    ['guides(filter: { audienceCountry: "DE" })', ''],
    [`guides(filter: { related: "${id('clinic', 'vvo')}" })`, 'how'],
  ])('%s finds “%s”', async (field, found) => {
    expect(await slugs(field)).toBe(found);
  });

  it('sees what the reader sees, and nothing else', async () => {
    const price = '{ price: { currency: "USD" } }';
    expect(await slugs(`clinics(filter: ${price})`)).toBe('seoul');
    expect(await slugs(`clinics(filter: ${price})`, 'ru')).toBe('');
    const near = '{ near: { longitude: 132, latitude: 43, kilometres: 5000 } }';
    expect(await slugs(`clinics(filter: ${near})`, 'ru')).toBe('vvo');
    expect(await slugs('procedures(filter: {})', 'ru')).toBe('bath cataract');
    const clinic = id('clinic', 'seoul');
    expect(await slugs(`procedures(filter: { clinic: "${clinic}" })`, 'ru')).toBe('');
  });

  it('follows the log', async () => {
    const node = aFeed(publish(aClinic({ id: 'a', beds: 1 })));
    const query = '{ clinics(filter: { bedsAtLeast: 2 }) { totalCount } }';
    expect((await node.ask(query)).data.clinics.totalCount).toBe(0);
    node.publish(publish(aClinic({ id: 'a', beds: 2 })));
    expect((await node.ask(query)).data.clinics.totalCount).toBe(1);
  });

  it.each([
    ['near: { longitude: 190, latitude: 0, kilometres: 1 }', 'longitude'],
    ['near: { longitude: 0, latitude: 0, kilometres: -1 }', 'kilometres'],
  ])('is refused for %s', async (filter, named) => {
    const { errors } = await feed.ask(`{ clinics(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(named), extensions: { code: 'BAD_INPUT' } },
    ]);
  });
});

describe('an order', () => {
  it.each([
    ['clinics(locale: "ru", orderBy: NAME_ASC)', 'village seoul vvo'],
    ['clinics(locale: "en", orderBy: NAME_ASC, filter: { country: "RU" })', 'vvo village'],
    ['clinics(orderBy: NAME_DESC)', 'vvo seoul village'],
    ['clinics(orderBy: BEDS_ASC)', 'vvo seoul village'],
    ['clinics(orderBy: BEDS_DESC)', 'seoul vvo village'],
    ['clinics(orderBy: AIRPORT_MINUTES_ASC, first: 100)', 'vvo seoul village'],
    [
      'clinics(orderBy: DISTANCE_ASC, filter: { near: { longitude: 127, latitude: 38, kilometres: 5000 } })',
      'seoul vvo',
    ],
    ['offers(orderBy: PRICE_ASC)', 'dear cheap'],
    ['procedures(orderBy: STAY_DAYS_DESC)', 'bath cataract'],
  ])('%s is “%s”', async (field, found) => {
    expect(await slugs(field)).toBe(found);
  });

  it.each([
    ['de', 'Zentrum Ärzte Bad', 'Ärzte Bad Zentrum'],
    ['ar', 'مستشفى عيادة بيت أمل', 'أمل بيت عيادة مستشفى'],
    ['zh-Hans', '张江 王府 李宁 北京', '北京 李宁 王府 张江'],
    ['kk', 'Шипа Өмір Ғылым Ана', 'Ана Ғылым Өмір Шипа'],
  ])(
    'by name is in the alphabet of the locale that is asked for: %s',
    async (locale, names, inOrder) => {
      const node = aFeed(
        ...names
          .split(' ')
          .map((name, n) => publish(aClinic({ id: `c${n}`, name: { ru: 'А', [locale]: name } }))),
      );
      const { data } = await node.ask(
        `{ clinics(locale: "${locale}", orderBy: NAME_ASC) { edges { node { name } } } }`,
      );
      const found = data.clinics.edges.map(({ node }: { node: { name: string } }) => node.name);
      expect(found.join(' ')).toBe(inOrder);
    },
  );

  it('by distance needs to know from where', async () => {
    const { errors } = await feed.ask('{ clinics(orderBy: DISTANCE_ASC) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', field: 'orderBy' } }]);
  });

  it('is gone through page by page, whatever becomes of other items', async () => {
    const beds = [5, 3, 8, 1, 9];
    const node = aFeed(
      ...beds.map((count, n) => publish(aClinic({ id: `c${n}`, name: { ru: 'А' }, beds: count }))),
    );
    const page = async (after: string | null, orderBy = 'BEDS_ASC') => {
      const { data, errors } = await node.ask(
        `query ($after: String, $by: ClinicOrder) {
          clinics(first: 2, after: $after, orderBy: $by) { edges { cursor node { beds } } } }`,
        { variables: { after, by: orderBy } },
      );
      return { edges: data?.clinics?.edges ?? [], errors };
    };
    const first = await page(null);
    expect(first.edges.map(({ node: { beds: count } }: never) => count)).toEqual([1, 3]);
    const cursor = first.edges[1].cursor;
    node.publish(publish(aClinic({ id: 'c3', beds: 7 })), publish(aClinic({ id: 'c1', beds: 2 })));
    const second = await page(cursor);
    expect(second.edges.map(({ node: { beds: count } }: never) => count)).toEqual([5, 7]);
    expect((await page(cursor, 'BEDS_DESC')).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', field: 'after' } },
    ]);
  });
});

describe('an item of each type', () => {
  it.each([
    ['procedure(slug: "cataract")', 'offers { edges { node { slug } } } specialty { code }'],
    ['offer(slug: "cheap")', 'clinic { slug } procedure { slug } price { from currency { name } }'],
    ['package(slug: "week")', 'destination { slug packages { totalCount } } audience'],
    ['organization(slug: "agency")', 'host { slug } serves { name }'],
    ['entryRule(slug: "visa")', 'sourceCountry { name } regime'],
    ['aftercareProgramme(slug: "home")', 'provider { slug } remote'],
    ['telemedicineService(slug: "tele")', 'provider { slug } kind'],
    ['event(slug: "forum")', 'organizers { slug } start'],
    ['statistic(slug: "figure")', 'source { title } unit value'],
    ['guide(slug: "how")', 'related { slug } title'],
    ['clinic(slug: "vvo")', 'offers { totalCount } procedures { slug }'],
  ])('%s is found, by its id too', async (field, fields) => {
    const one = await feed.ask(`{ one: ${field} { id slug ${fields} } }`);
    expect(one.errors).toBeUndefined();
    const byId = field.replace(/slug: "[^"]+"/, `id: "${one.data.one.id}"`);
    expect((await feed.ask(`{ one: ${byId} { id slug ${fields} } }`)).data).toEqual(one.data);
    expect(JSON.stringify(one.data.one)).not.toMatch(/null|\[\]/);
  });

  it('has no relation to what is out of scope', async () => {
    const query = '{ guides { edges { node { related { slug } } } } offers { totalCount } }';
    expect((await feed.ask(query, { as: 'ru' })).data.offers.totalCount).toBe(1);
    const clinicless = aFeed(
      publish(aSite({ id: 'site-1', types: ['offer', 'guide'] })),
      publish(aClinic({ id: 'c' })),
      publish(anOffer({ clinic: 'c' })),
      publish(aGuide({ related: [{ type: 'clinic', id: 'c' }] })),
    );
    const { data } = await clinicless.ask(
      '{ offers { edges { node { clinic { slug } } } } guides { edges { node { related { slug } } } } }',
    );
    expect(data.offers.edges[0].node.clinic).toBeNull();
    expect(data.guides.edges[0].node.related).toEqual([]);
  });
});
