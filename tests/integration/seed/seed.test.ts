import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../../scripts/seed/content/index.ts';
import { type SeedResult, seedDatabase } from '../../../scripts/seed/run.ts';
import { idFrom } from '../../../src/database.ts';
import { approve } from '../../../translations/review/approve.ts';
import { aClinic } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let first: SeedResult;

const seed = () => seedDatabase({ payload: test.payload, idFrom, approve });
/** What a person has made, or imported, before: by an identifier, a code and a slug of the seed's rows. */
const namesakes = ['clinic.snubh', 'specialty.retina', 'organization.sample-agency'];
const rows = Object.values(content).flat();
const own = rows.filter(({ key }) => !namesakes.includes(key));
const texts = own.flatMap((row) => Object.values(row.text ?? {}));

async function makeNamesakes(payload: Payload): Promise<void> {
  const externalIds = [{ system: 'wikidata', value: 'Q7451677' }];
  await aClinic(payload, { name: 'Bundang', externalIds }, { locale: 'en' });
  const make = (collection: string, data: object) =>
    payload.create({
      collection: collection as 'clinics',
      locale: 'ru',
      draft: true,
      data: { sourceLocale: 'ru', _status: 'draft', ...data } as never,
    });
  await make('specialties', { code: 'retina', name: 'Сетчатка' });
  await make('organizations', { slug: 'sample-agency', name: 'Агентство' });
}

beforeAll(async () => {
  test = await testPayload();
  await makeNamesakes(test.payload);
  first = await seed();
}, 180_000);
afterAll(() => test.stop());

const read = async (collection: string, key: string, locale: string) =>
  (await test.payload.findByID({
    collection: collection as 'clinics',
    id: idFrom(test.payload, key),
    locale: locale as 'ru',
    fallbackLocale: false,
    draft: true,
    depth: 0,
  })) as unknown as Record<string, unknown>;

/** Documents, versions and translations as they are, to compare. */
async function everything() {
  const { payload } = test;
  const found = await Promise.all(
    [...Object.keys(content), 'translations'].map(async (collection) => {
      const slug = collection as 'clinics';
      const { docs } = await payload.find({
        collection: slug,
        locale: 'all' as never,
        pagination: false,
        depth: 0,
        draft: true,
        joins: false,
        sort: 'id',
      });
      const versions = payload.collections[slug].config.versions
        ? (await payload.countVersions({ collection: slug })).totalDocs
        : 0;
      return [collection, { docs, versions }];
    }),
  );
  return Object.fromEntries(found);
}

describe('seeding', () => {
  it('writes every row and every text', () => {
    const approved = texts.filter(({ state }) => state === 'approved').length;
    expect(first.counts).toEqual({
      created: own.length,
      kept: namesakes.length,
      texts: texts.length,
      approved,
    });
  });

  it('lets what people have made of the same thing stand for its own row', async () => {
    const { docs } = await test.payload.find({
      collection: 'clinics',
      locale: 'en',
      where: { 'externalIds.value': { equals: 'Q7451677' } },
      depth: 0,
    });
    expect(docs).toMatchObject([{ name: 'Bundang', sourceLocale: 'en' }]);
    const service = await read('telemedicine', 'telemedicine.snubh-kt-railways', 'ru');
    expect(service.provider).toBe(docs[0]?.id);
  });

  it('makes accounts whose passwords work, each with its roles', async () => {
    const roles = await Promise.all(
      first.logins.map(async (data) => {
        const { user } = await test.payload.login({ collection: 'users', data });
        return [data.email.split('@')[0], user?.roles];
      }),
    );
    expect(Object.fromEntries(roles)).toEqual({
      admin: ['admin'],
      editor: ['editor'],
      translator: ['translator'],
      reviewer: ['reviewer'],
    });
  });

  it('gives every site a key and keeps none', async () => {
    expect(first.siteKeys.map(({ site }) => site).sort()).toEqual(
      content.sites?.map(({ key }) => key.split('.')[1]).sort(),
    );
    const { docs } = await test.payload.find({ collection: 'sites', depth: 0 });
    expect(first.siteKeys.filter(({ key }) => JSON.stringify(docs).includes(key))).toEqual([]);
  });

  it('shows texts in their locales, rows of lists included', async () => {
    const doctor = await read('doctors', 'doctor.lee-jongseon', 'ru');
    expect(doctor).toMatchObject({
      name: 'Ли Чонсон',
      positions: [{ role: 'Руководитель центра' }],
    });
    expect((await read('clinics', 'clinic.sample-eye', 'ar')).city).toBe('موسكو');
    expect((await read('clinics', 'clinic.sample-eye', 'fr')).name ?? null).toBeNull();
  });

  it('keeps drafts unpublished and their texts unapproved', async () => {
    const rule = await read('entryRules', 'entryRule.arab-states-claim', 'ru');
    expect(rule).toMatchObject({ _status: 'draft', regime: 'visaFree' });
    expect(rule.sourceCountry ?? null).toBeNull();
  });

  it('changes nothing when it is run again', async () => {
    const before = await everything();
    const again = await seed();
    expect(again).toEqual({
      logins: [],
      siteKeys: [],
      counts: { created: 0, kept: rows.length, texts: 0, approved: 0 },
    });
    expect(await everything()).toEqual(before);
  });

  it('leaves alone what a person has edited, and writes what is missing', async () => {
    const { payload } = test;
    const edited = idFrom(payload, 'organization.sample-insurer');
    const removed = idFrom(payload, 'guide.back-home');
    await payload.update({
      collection: 'organizations',
      id: edited,
      data: { city: 'Тверь' } as never,
    });
    await payload.update({
      collection: 'guides',
      where: { id: { exists: true } },
      data: { related: [] } as never,
    });
    await payload.delete({ collection: 'guides', id: removed });
    const { counts } = await seed();
    expect(counts).toMatchObject({ created: 1, kept: rows.length - 1 });
    expect((await read('organizations', 'organization.sample-insurer', 'ru')).city).toBe('Тверь');
    expect((await read('guides', 'guide.back-home', 'ru')).title).toBe('После возвращения домой');
  });
});
