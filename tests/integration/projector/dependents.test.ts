import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClinicItem } from '../../../src/contract/index.ts';
import { createCatchUp } from '../../../src/feed/replica/catch-up.ts';
import { createNode } from '../../../src/feed/replica/node.ts';
import { createViews } from '../../../src/feed/replica/view.ts';
import type { FeedLog, Lease } from '../../../src/feed-log/types.ts';
import { projectChanged, projectHints } from '../../../src/projector/project-hints.ts';
import { watched } from '../../../src/projector/projections.ts';
import { aClinic, aSource } from '../../support/builders.ts';
import { aSite } from '../../support/feed-items.ts';
import { anEmptyCopy, answersIn, poll, versionsIn } from '../../support/site-copies.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let log: FeedLog;
let lease: Lease;
beforeAll(async () => {
  test = await testPayload();
  log = await test.openLog();
  const taken = await log.leases.acquire('projector', 'test', 600_000);
  if (!taken) throw new Error('The lease of an empty database is taken');
  lease = taken;
});
afterAll(() => test.stop());

const options = () => ({ payload: test.payload, log, lease });
const catchUp = async () => {
  while ((await projectHints(options())) > 0) {
    // Until nothing waits.
  }
};
const create = (collection: string, data: object) =>
  test.payload.create({
    collection: collection as 'clinics',
    locale: 'ru',
    data: { sourceLocale: 'ru', _status: 'published', ...data } as never,
  });
const clinic = async (id: string) => {
  await catchUp();
  return (await log.get('clinic', [id])).get(id)?.item as ClinicItem;
};

it('the dependents of a document can be asked for after a change of any collection', async () => {
  const document = await aSource(test.payload);
  await projectChanged(
    options(),
    watched.map((collection) => ({ collection, document })),
  );
  expect(await log.liveIds('clinic')).toEqual([]);
});

it('bring what is said beside an item, where its facts are from, and its accreditations to the item', async () => {
  const scheme = await create('schemes', { code: 'jci', name: 'Схема' });
  const source = await create('sources', { title: 'Отчёт', url: 'https://e.test/1' });
  const { id } = await aClinic(test.payload, {
    provenance: {
      sources: [source.id],
      verifiedAt: '2026-01-01T00:00:00.000Z',
      reviewDue: '2027-01-01T00:00:00.000Z',
    },
    accreditations: [
      {
        scheme: scheme.id,
        status: 'active',
        validFrom: '2020-01-01',
        evidenceUrl: 'https://e.test/',
      },
    ],
  });
  expect(await clinic(id)).toMatchObject({
    disclaimers: [],
    sources: [{ title: 'Отчёт', url: 'https://e.test/1', publisher: null, published: null }],
    accreditations: [{ schemeCode: 'jci', schemeName: { ru: 'Схема' } }],
  });
  const law = await create('disclaimers', { jurisdiction: 'RU', version: '1', text: 'Оговорка' });
  const [before] = (await clinic(id)).disclaimers;
  expect(before).toMatchObject({ id: String(law.id), jurisdiction: 'RU' });
  expect((await log.get('disclaimer', [String(law.id)])).get(String(law.id))?.item).toMatchObject({
    text: { ru: 'Оговорка' },
  });
  const update = (collection: string, document: { id: string | number }, data: object) =>
    test.payload.update({
      collection: collection as 'clinics',
      id: document.id,
      locale: 'ru',
      data: { ...data, _status: 'published' } as never,
    });
  await update('disclaimers', law, { text: 'Другая' });
  await update('schemes', scheme, { name: 'Иначе' });
  await update('sources', source, { title: 'Доклад' });
  const after = await clinic(id);
  expect(after.disclaimers[0]?.text.ru).not.toBe(before?.text.ru);
  expect(after.accreditations[0]?.schemeName).toEqual({ ru: 'Иначе' });
  expect(after.sources).toMatchObject([{ title: 'Доклад' }]);
  await test.payload.update({
    collection: 'sources',
    id: source.id,
    data: { _status: 'draft' } as never,
  });
  expect((await clinic(id)).sources).toEqual([]);
  await test.payload.delete({ collection: 'disclaimers', id: law.id });
  expect((await clinic(id)).disclaimers).toEqual([]);
});

it('bring a picture with its alternative text, until the consent expires', async () => {
  const data = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#4a7' },
  })
    .png()
    .toBuffer();
  const media = await test.payload.create({
    collection: 'media',
    locale: 'ru',
    data: { alt: 'Холмы', rights: 'CC0', sourceLocale: 'ru' } as never,
    file: { data, mimetype: 'image/png', name: 'hills.png', size: data.length },
  });
  const { id } = await aClinic(test.payload, { gallery: [media.id] });
  const [image] = (await clinic(id)).images;
  expect(image).toMatchObject({
    id: String(media.id),
    width: 900,
    height: 600,
    alt: { ru: 'Холмы' },
    placeholder: expect.stringMatching(/^data:image\/webp/),
  });
  expect(image?.variants.map(({ name }) => name)).toContain('card');
  const update = (data: object) =>
    test.payload.update({
      collection: 'media',
      id: media.id,
      locale: 'ru',
      data: data as never,
    });
  await update({ alt: 'Сопки' });
  expect((await clinic(id)).images[0]?.alt).toEqual({ ru: 'Сопки' });
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  await update({ depictsPatient: true, consentReference: '№ 1', consentExpires: yesterday });
  expect((await clinic(id)).images).toEqual([]);
});

it('bring each copy to all that an item serves of others', async () => {
  const node = createNode();
  const follow = createCatchUp({ node });
  const views = createViews();
  const sites = [
    aSite({ id: 'all', country: 'RU' }),
    aSite({ id: 'few', types: ['clinic', 'guide', 'specialty'] }),
  ];
  const copies = sites.map((site) => ({ site, copy: anEmptyCopy({ whole: true }) }));
  const told: string[][] = [];
  const pull = async () => {
    await catchUp();
    await follow(log);
    const store = node.replica();
    if (!store) throw new Error('the log is read');
    for (const { site, copy } of copies) {
      const view = views(store, site);
      const before = new Map(copy.items);
      while (poll(copy, view, 2)) {
        // Until there is no more.
      }
      expect(copy.answers).toEqual(answersIn(view));
      expect(copy.items).toEqual(versionsIn(view));
      const moved = [...copy.items].filter(([key, version]) => before.get(key) !== version);
      told.push(moved.map(([key]) => key).sort());
    }
  };
  const write = (collection: string, document: { id: string | number }, data: object) =>
    test.payload.update({
      collection: collection as 'clinics',
      id: document.id,
      locale: 'ru',
      data: data as never,
    });
  const specialty = await create('specialties', { code: 'heart', name: 'Сердце' });
  const source = await aSource(test.payload);
  const procedure = await create('procedures', {
    ...{
      code: 'graft',
      name: 'Шунт',
      specialty: specialty.id,
      kind: 'surgery',
      contraindications: 'Есть',
    },
    provenance: {
      sources: [source],
      verifiedAt: '2026-01-01T00:00:00.000Z',
      reviewDue: '2027-01-01T00:00:00.000Z',
    },
  });
  const { id } = await aClinic(test.payload, {
    specialties: [specialty.id],
    procedures: [procedure.id],
  });
  await pull();
  const named = (...documents: [string, string | number][]) =>
    documents.map(([type, of]) => `${type} ${of}`).sort();
  const heard = async (change: Promise<unknown>) => {
    await change;
    told.length = 0;
    await pull();
    return told;
  };
  const published = { _status: 'published' };
  expect(await heard(write('procedures', procedure, { ...published, name: 'Обход' }))).toEqual([
    named(['clinic', id], ['procedure', procedure.id]),
    [],
  ]);
  expect(await heard(write('procedures', procedure, { _status: 'draft' }))).toEqual([
    named(['clinic', id]),
    [],
  ]);
  expect(await heard(write('procedures', procedure, published))).toEqual([
    named(['clinic', id], ['procedure', procedure.id]),
    [],
  ]);
  const renamed = await heard(write('specialties', specialty, { ...published, name: 'Кардио' }));
  expect(renamed[1]).toEqual(named(['clinic', id], ['specialty', specialty.id]));
  const law = create('disclaimers', { jurisdiction: 'RU', version: '1', text: 'Оговорка' });
  expect((await heard(law))[0]).toContain(`clinic ${id}`);
  const reworded = write('disclaimers', await law, { ...published, text: 'Другая' });
  expect((await heard(reworded))[0]).toContain(`clinic ${id}`);
});
