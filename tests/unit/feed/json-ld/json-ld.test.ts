import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  aClinic,
  aDestination,
  aDoctor,
  aGuide,
  anEvent,
  anOffer,
  anOrganization,
  aPackage,
  aPrice,
  aProcedure,
  aSite,
  aSpecialty,
  inCountry,
  publish,
} from '../../../support/feed-items.ts';
import { aFeed, type TestFeed } from '../../../support/feed-server.ts';
import { seedChanges } from '../../../support/seed-feed.ts';
import { problemsOf, vocabulary } from './vocabulary.ts';

beforeAll(() => {
  vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-tests-only-0123456789abcdef');
  vi.stubEnv('CMS_URL', 'https://cms.test');
});

const described = [
  'clinics',
  'doctors',
  'procedures',
  'destinations',
  'offers',
  'events',
  'guides',
  'packages',
  'organizations',
  'specialties',
];
type Edge = { node: { slug: string; jsonLd: Record<string, unknown> | null } };

async function all(feed: TestFeed, field: string, locale: string): Promise<Edge['node'][]> {
  const { data, errors } = await feed.ask(
    `{ ${field}(first: 100, locale: "${locale}") { edges { node { slug jsonLd } } } }`,
  );
  expect(errors).toBeUndefined();
  return data[field].edges.map(({ node }: Edge) => node);
}

describe('JSON-LD of the seed', () => {
  let feed: TestFeed;
  beforeAll(() => {
    feed = aFeed(publish(aSite({ id: 'site-1' })), ...seedChanges());
  }, 60_000);

  it.each(described)('of %s has the types and properties of schema.org', async (field) => {
    for (const locale of ['ru', 'ar', 'ko']) {
      const nodes = await all(feed, field, locale);
      const written = nodes.flatMap(({ jsonLd }) => (jsonLd ? [jsonLd] : []));
      expect(written.length).toBeGreaterThan(0);
      expect(written.flatMap((node) => problemsOf(node, String(node.name)))).toEqual([]);
      for (const node of written) expect(node['@context']).toBe('https://schema.org');
    }
  });

  it('is there for all of them but offers without a price and events without a place', async () => {
    for (const field of described.filter((each) => each !== 'offers' && each !== 'events')) {
      const without = (await all(feed, field, 'en')).filter(({ jsonLd }) => jsonLd === null);
      expect(without).toEqual([]);
    }
    expect(Object.keys(vocabulary)).toContain('Hospital');
  });
});

const source = { title: 'Правила', publisher: null, url: null, published: null, language: null };

describe('JSON-LD', () => {
  const feed = aFeed(
    publish(aSite({ id: 'site-1' })),
    publish(aSite({ id: 'ru', countries: ['RU'] })),
    publish(aSpecialty({ id: 'heart', schemaOrg: 'Cardiovascular', name: { ru: 'Сердце' } })),
    publish(aSpecialty({ id: 'eyes', schemaOrg: 'Ophthalmologic', name: { ru: 'Глаза' } })),
    publish(aProcedure({ id: 'p' })),
    publish(
      aClinic({
        id: 'c',
        name: { ru: 'Больница', en: 'Hospital' },
        specialties: ['heart', 'eyes'],
      }),
      {
        audience: inCountry('RU'),
      },
    ),
    publish(aClinic({ id: 'secret', kind: 'dental' }), { audience: inCountry('KR') }),
    publish(
      aDoctor({
        id: 'd',
        positions: ['c', 'secret'].map((clinic) => ({ clinic, role: {}, from: null, to: null })),
      }),
    ),
    publish(
      anOffer({
        id: 'fixed',
        clinic: 'c',
        procedure: 'p',
        price: aPrice({ kind: 'fixed', from: 5 }),
      }),
    ),
    publish(
      anOffer({ id: 'range', clinic: 'c', procedure: 'p', price: aPrice({ from: 5, to: 9 }) }),
    ),
    publish(anOffer({ id: 'asked', clinic: 'c', procedure: 'p', price: aPrice({ from: null }) })),
    publish(
      aPackage({
        id: 'stay',
        clinic: 'secret',
        destination: 'spa',
        price: aPrice({ from: 5, to: null }),
        validTo: '2026-12-31T00:00:00.000Z',
        programme: [
          { day: 2, text: { ru: 'Процедуры' } },
          { day: 1, text: { ru: 'Приезд' } },
        ],
      }),
    ),
    publish(aDestination({ id: 'spa', name: { ru: 'Воды' } })),
    publish(
      anOrganization({
        id: 'office',
        kind: 'agency',
        registrationNumber: '77',
        serves: ['SA'],
        openingHours: 'Mo-Fr 09:00-18:00',
        host: 'c',
      }),
    ),
    publish(anEvent({ id: 'online', mode: 'online', url: 'https://e.test/' })),
    publish(anEvent({ id: 'nowhere' })),
    publish(
      aGuide({
        id: 'visa',
        sources: [
          { ...source, publisher: 'МИД', published: '2026-01-02T00:00:00.000Z' },
          { ...source, title: 'Памятка' },
        ],
      }),
    ),
  );
  const jsonLd = async (field: string, as = 'site-1') =>
    (await feed.ask(`{ one: ${field} { jsonLd } }`, { as })).data.one.jsonLd;

  it('of a guide cites its sources', async () => {
    const { citation } = await jsonLd('guide(slug: "visa")');
    expect(citation).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Правила',
        publisher: { '@type': 'Organization', name: 'МИД' },
        datePublished: '2026-01-02',
      },
      { '@type': 'CreativeWork', name: 'Памятка' },
    ]);
  });

  it('is in the reader’s language, and has schema.org’s word only where there is one', async () => {
    expect(await jsonLd('clinic(slug: "c", locale: "en")')).toMatchObject({
      '@type': 'Hospital',
      name: 'Hospital',
      medicalSpecialty: ['https://schema.org/Cardiovascular'],
      knowsAbout: ['Глаза'],
    });
  });

  it('has nothing that is out of scope', async () => {
    expect(JSON.stringify(await jsonLd('doctor(slug: "d")'))).toContain('secret');
    expect(JSON.stringify(await jsonLd('doctor(slug: "d")', 'ru'))).not.toContain('secret');
  });

  it('says what a price is', async () => {
    expect(await jsonLd('offer(slug: "fixed")')).toMatchObject({ price: 5, priceCurrency: 'RUB' });
    const range = await jsonLd('offer(slug: "range")');
    expect(range).toMatchObject({ priceSpecification: { minPrice: 5, maxPrice: 9 } });
    expect(range).not.toHaveProperty('price');
    expect(await jsonLd('offer(slug: "asked")')).toBeNull();
  });

  it('says of a stay what it costs, where it is and what is done each day', async () => {
    expect(await jsonLd('package(slug: "stay")')).toMatchObject({
      '@type': 'TouristTrip',
      itinerary: { '@type': 'TouristDestination', name: 'Воды' },
      subTrip: [
        { identifier: '1', name: 'Приезд' },
        { identifier: '2', name: 'Процедуры' },
      ],
      provider: { '@type': 'Dentist' },
      offers: { priceSpecification: { minPrice: 5 }, validThrough: '2026-12-31' },
    });
    expect(await jsonLd('package(slug: "stay")', 'ru')).not.toHaveProperty('provider');
  });

  it('says what an organization is, whom it serves and where', async () => {
    expect(await jsonLd('organization(slug: "office")')).toMatchObject({
      '@type': 'TravelAgency',
      identifier: [{ propertyID: 'registrationNumber', value: '77' }],
      areaServed: [{ '@type': 'Country', identifier: 'SA' }],
      openingHours: 'Mo-Fr 09:00-18:00',
      location: { '@type': 'Hospital' },
    });
  });

  it('leads from a specialty to schema.org’s word for it, where there is one', async () => {
    expect(await jsonLd('specialty(slug: "heart")')).toMatchObject({
      '@type': 'DefinedTerm',
      termCode: 'heart',
      sameAs: ['https://schema.org/Cardiovascular'],
    });
    expect(await jsonLd('specialty(slug: "eyes")')).not.toHaveProperty('sameAs');
  });

  it('says where an event is, and nothing of one that is nowhere', async () => {
    expect(await jsonLd('event(slug: "online")')).toMatchObject({
      location: [{ '@type': 'VirtualLocation', url: 'https://e.test/' }],
    });
    expect(await jsonLd('event(slug: "nowhere")')).toBeNull();
  });
});
