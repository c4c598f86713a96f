import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aSource, aUser } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let editor: RestApi;
let provenance: object;
beforeAll(async () => {
  test = await testPayload();
  await aUser(test.payload, { roles: ['admin'] });
  editor = await restApi(test.payload, (await aUser(test.payload, { roles: ['editor'] })).email);
  provenance = { sources: [await aSource(test.payload)], verifiedAt: '2026-01-15' };
});
afterAll(() => test.stop());

const publish = (collection: string, data: object) =>
  editor('POST', `/${collection}?locale=ru`, { provenance, ...data, _status: 'published' });

/** The fields that a publication is refused for, and what is said of each. */
async function refusals(collection: string, data: object): Promise<Record<string, string>> {
  const { status, body } = await publish(collection, data);
  expect(status).toBe(400);
  const errors: { path: string; message: string }[] = body.errors[0].data.errors;
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]));
}

const procedure = async () => {
  const data = { name: 'МРТ', code: `p-${Math.random()}`, contraindications: 'Кардиостимулятор' };
  return (await publish('procedures', data)).body.doc.id;
};

const offer = async (data: object = {}) => ({
  procedure: await procedure(),
  clinic: (await aClinic(test.payload, { name: 'Клиника' })).id,
  priceFrom: 100,
  currency: 'RUB',
  excludes: [{ value: 'Перелёт' }],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  ...data,
});

describe('publishing refuses, in the editor’s language and naming the field,', () => {
  it('an offer with prices or dates the wrong way round', async () => {
    const found = await refusals('offers', await offer({ priceTo: 99, validTo: '2025-12-31' }));
    expect(Object.keys(found).sort()).toEqual(['priceTo', 'validTo']);
    expect(found.priceTo).toContain('Верхняя цена');
  });

  it('an offer for more than twelve months, or without what it leaves out', async () => {
    const found = await refusals('offers', await offer({ validTo: '2027-01-02', excludes: [] }));
    expect(Object.keys(found).sort()).toEqual(['excludes', 'validTo']);
    expect(found.validTo).toContain('12 месяцев');
  });

  it('facts without a source', async () => {
    const found = await refusals('destinations', {
      name: 'Курорт',
      country: 'RU',
      contraindications: 'Нет данных',
      provenance: undefined,
    });
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(['provenance.sources', 'provenance.verifiedAt']),
    );
  });

  it('a disputed territory that nobody decided about', async () => {
    const resort = {
      name: 'Курорт',
      country: 'RU',
      contraindications: 'Острые состояния',
      territoryNote: 'Статус территории оспаривается',
    };
    expect(Object.keys(await refusals('destinations', resort))).toEqual(['territoryNote']);
    const site = await test.payload.create({
      collection: 'sites',
      data: { name: 'Посольство', kind: 'embassy', defaultLocale: 'ru', rateLimit: 60 } as never,
    });
    const governance = { contentKind: 'information', sitesDenied: [site.id] };
    expect((await publish('destinations', { ...resort, governance })).status).toBe(201);
  });

  it('a clinic with impossible facts', async () => {
    const found = await refusals('clinics', {
      name: 'Клиника',
      kind: 'castle',
      lifecycle: 'operating',
      country: 'RU',
      subdivision: 'KR-28',
      location: { longitude: 200, latitude: null },
      airports: [{ iata: 'vvo' }],
      foundedYear: 3000,
      contacts: [{ kind: 'email', value: 'nobody' }],
      accreditations: [
        { scheme: null, validFrom: '2026-02-01', validTo: '2026-01-01', evidenceUrl: 'ftp://x' },
      ],
    });
    expect(Object.keys(found).sort()).toEqual([
      'accreditations.0.evidenceUrl',
      'accreditations.0.scheme',
      'accreditations.0.validTo',
      'airports.0.iata',
      'contacts.0.value',
      'foundedYear',
      'kind',
      'location.latitude',
      'location.longitude',
      'subdivision',
    ]);
  });

  it('a second entry rule for the same people, purpose and dates', async () => {
    const rule = {
      sourceCountry: 'SA',
      destinationCountry: 'RU',
      purpose: 'treatment',
      regime: 'eVisa',
      officialUrl: 'https://electronic-visa.kdmid.ru',
      verifiedAt: '2026-01-15',
      validFrom: '2026-01-01',
    };
    const first = await publish('entryRules', rule);
    expect(first.status).toBe(201);
    expect(first.body.doc.displayTitle).toBe('Саудовская Аравия → Россия, treatment');
    const found = await refusals('entryRules', { ...rule, validFrom: '2026-06-01' });
    expect(found.validFrom).toContain('Саудовская Аравия');
    const earlier = { ...rule, validFrom: '2025-01-01', validTo: '2025-12-31' };
    expect((await publish('entryRules', earlier)).status).toBe(201);
    expect((await publish('entryRules', { ...rule, purpose: 'resort' })).status).toBe(201);
    const path = `/entryRules/${first.body.doc.id}?locale=ru`;
    const same = await editor('PATCH', path, { maxDays: 30, _status: 'published' });
    expect(same.status).toBe(200);
  });
});

describe('a draft', () => {
  it('may be incomplete', async () => {
    const { status, body } = await editor('POST', '/offers?locale=ru&draft=true', { priceFrom: 5 });
    expect([status, body.doc._status]).toEqual([201, 'draft']);
  });
});

describe('what is computed', () => {
  it('names an offer by its procedure and clinic, and says whether it is valid now', async () => {
    const { body } = await publish('offers', await offer());
    expect(body.doc).toMatchObject({ displayTitle: 'МРТ — Клиника', slug: 'mrt-klinika' });
    const now = new Date().toISOString();
    const later = await offer({ validFrom: now, validTo: now });
    expect((await publish('offers', later)).body.doc.isValidNow).toBe(true);
    const past = await offer({ validFrom: '2020-01-01', validTo: '2020-06-01', isValidNow: true });
    expect((await publish('offers', past)).body.doc.isValidNow).toBe(false);
  });

  it('sets the next review a year after the facts were verified', async () => {
    const { body } = await publish('offers', await offer());
    expect(body.doc.provenance.reviewDue).toContain('2027-01-15');
  });
});

describe('formatted text', () => {
  const text = (children: object[]) => ({
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: [{ type: 'paragraph', format: '', indent: 0, version: 1, children }],
    },
  });
  const link = (url: string) => ({
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    fields: { linkType: 'custom', newTab: false, url },
    children: [{ type: 'text', text: 'ссылка', version: 1, detail: 0, format: 0, mode: 'normal' }],
  });

  it('links to the web, mail and telephone, and to nothing that runs', async () => {
    const guide = (url: string) => ({ title: 'Как доехать', body: text([link(url)]) });
    expect((await publish('guides', guide('mailto:info@clinic.ru'))).status).toBe(201);
    expect(Object.keys(await refusals('guides', guide('javascript:alert(1)')))).toEqual(['body']);
  });
});
