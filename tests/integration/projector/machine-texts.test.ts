import type { FastifyInstance } from 'fastify';
import { createLocalReq } from 'payload';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteKey } from '../../../collections/index.ts';
import { createCatchUp } from '../../../src/feed/replica/catch-up.ts';
import { createNode } from '../../../src/feed/replica/node.ts';
import { createFeedServer } from '../../../src/feed/server.ts';
import type { FeedLog, Lease } from '../../../src/feed-log/types.ts';
import { keepFallbackCounts, readFallbackCounts } from '../../../src/projector/fallback-counts.ts';
import { hintChangedRules } from '../../../src/projector/outbox.ts';
import { projectHints } from '../../../src/projector/project-hints.ts';
import { changeRecord, ofEntries } from '../../../translations/records/change-record.ts';
import { withDrafts } from '../../../translations/records/transitions/drafted.ts';
import { hashOf } from '../../../translations/records/value.ts';
import { approve } from '../../../translations/review/approve.ts';
import { reject } from '../../../translations/review/reject.ts';
import { aClinic } from '../../support/builders.ts';
import { eventually } from '../../support/eventually.ts';
import { testSecret } from '../../support/feed-server.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let log: FeedLog;
let lease: Lease;
let feed: FastifyInstance;
let bringUp: () => Promise<void>;
const keys: Record<string, string> = {};

beforeAll(async () => {
  test = await testPayload();
  log = await test.openLog();
  const taken = await log.leases.acquire('projector', 'test', 600_000);
  if (!taken) {
    throw new Error('The lease of an empty database is taken');
  }
  lease = taken;
  const node = createNode();
  const catchUp = createCatchUp({ node });
  feed = createFeedServer({ node, secret: testSecret, logger: pino({ level: 'silent' }) });
  bringUp = async () => {
    while ((await projectHints({ payload: test.payload, log, lease })) > 0) {
      // Until nothing waits.
    }
    await catchUp(log);
  };
  keys.strict = await aSite('Без машины');
  keys.taker = await aSite('С машиной', { machineTexts: 'labelled' });
  await serve({ serveMachine: true });
});
afterAll(async () => {
  await feed.close();
  await test.stop();
});

async function aSite(name: string, data: object = {}): Promise<string> {
  const site = { name, kind: 'embassy', country: 'AE', defaultLocale: 'ar', ...data };
  const { id } = await test.payload.create({ collection: 'sites', data: site as never });
  return (await createSiteKey({ payload: test.payload, site: id, label: 'test' })).key;
}

/** Changes the rule of clinics, and tells of it as the admin's form does. */
async function serve(rule: { serveMachine?: boolean; withdrawChanged?: boolean }): Promise<void> {
  const { payload } = test;
  const slug = 'translationSettings';
  const previousDoc = await payload.findGlobal({ slug });
  const data = { collectionRules: [{ collectionSlug: 'clinics', ...rule }] } as never;
  const doc = await payload.updateGlobal({ slug, data });
  const req = await createLocalReq({}, payload);
  const global = payload.globals.config.find((each) => each.slug === slug) as never;
  await hintChangedRules({ context: {}, data, doc, global, previousDoc, query: {}, req } as never);
}

const query = `query ($slug: String!) { clinic(slug: $slug, locale: "ar") {
  version updatedAt name summary availableLocales machineFields
  translation { state completeness } } }`;

/** What a site gets of a clinic, once the feed is up to date. */
async function read(site: string, { slug }: Record<string, unknown>) {
  await bringUp();
  const { body } = await feed.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${keys[site]}` },
    payload: { query, variables: { slug } },
  });
  return JSON.parse(body).data.clinic;
}

/** In which locales a site's readers of Arabic are served all clinics that it sees. */
async function localesOfClinics(site: string): Promise<string[]> {
  await bringUp();
  const { body } = await feed.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${keys[site]}` },
    payload: { query: '{ clinics(locale: "ar", first: 100) { edges { node { locale } } } }' },
  });
  const { edges } = JSON.parse(body).data.clinics as { edges: { node: { locale: string } }[] };
  return edges.map(({ node }) => node.locale);
}

const keyOf = ({ id }: { id: string }) => ({
  collection: 'clinics',
  document: id,
  locale: 'ar' as const,
});

/** A machine's text of a source text of a clinic. */
async function draft(doc: { id: string }, path: string, value: string, source: string) {
  const sourceHash = hashOf(source);
  const made = { path, value, sourceHash, sourceText: source, segments: [], checks: [] };
  const drafts = new Map([[path, { ...made, origin: 'machine' as const }]]);
  const at = new Date().toISOString();
  await changeRecord(
    test.payload,
    keyOf(doc),
    ofEntries((entries) => withDrafts(entries, drafts, at)),
  );
}

const versionsOf = async ({ id }: { id: string }) =>
  (await test.payload.countVersions({ collection: 'clinics', where: { parent: { equals: id } } }))
    .totalDocs;

const edit = (doc: { id: string }, data: object, more: object = {}) =>
  test.payload.update({
    collection: 'clinics',
    id: doc.id,
    locale: 'ru',
    data: data as never,
    ...more,
  });

describe('a machine draft of a published clinic', () => {
  it('is served and labelled to a site that takes it; another sees no trace of it', async () => {
    const clinic = await aClinic(test.payload, { name: 'Клиника', summary: 'Кратко' });
    const before = await read('strict', clinic);
    await draft(clinic, 'summary', 'ملخص', 'Кратко');
    expect(await read('strict', clinic)).toEqual(before);
    const taken = await read('taker', clinic);
    expect(taken).toMatchObject({
      name: 'Клиника',
      summary: 'ملخص',
      availableLocales: ['ru', 'ar'],
      machineFields: ['summary'],
      translation: { state: 'MACHINE', completeness: 1 / 2 },
      updatedAt: before.updatedAt,
    });
    expect(taken.version).not.toBe(before.version);
  });

  it('is approved for both, and nothing else is published by it', async () => {
    const clinic = await aClinic(test.payload, { name: 'Клиника', summary: 'Кратко' });
    await draft(clinic, 'summary', 'ملخص', 'Кратко');
    const stored = await test.payload.findByID({ collection: 'clinics', id: clinic.id });
    const versions = await versionsOf(clinic);
    const { refused } = await approve(test.payload, keyOf(clinic), {
      by: null,
      paths: ['summary'],
    });
    expect(refused).toEqual([]);
    const approved = {
      summary: 'ملخص',
      machineFields: [],
      translation: { state: 'APPROVED', completeness: 1 / 2 },
    };
    expect(await read('strict', clinic)).toMatchObject(approved);
    expect(await read('taker', clinic)).toEqual(await read('strict', clinic));
    const after = await test.payload.findByID({ collection: 'clinics', id: clinic.id });
    expect(after).toMatchObject({ _status: 'published', updatedAt: stored.updatedAt });
    expect(await versionsOf(clinic)).toBe(versions);
  });

  it('is gone once it is rejected', async () => {
    const clinic = await aClinic(test.payload, { name: 'Клиника', summary: 'Кратко' });
    await draft(clinic, 'summary', 'ملخص', 'Кратко');
    expect(await read('taker', clinic)).toMatchObject({ machineFields: ['summary'] });
    await reject(test.payload, keyOf(clinic), {
      by: null,
      path: 'summary',
      seen: undefined,
      reason: 'Неверно',
    });
    expect(await read('taker', clinic)).toEqual(await read('strict', clinic));
  });
});

describe('an edit that is not published', () => {
  it('shows in no language, and the machine’s text of the published one stays', async () => {
    const clinic = await aClinic(test.payload, { name: 'Клиника', summary: 'Кратко' });
    await draft(clinic, 'summary', 'ملخص', 'Кратко');
    const before = { strict: await read('strict', clinic), taker: await read('taker', clinic) };
    await edit(clinic, { summary: 'СЕКРЕТ' }, { draft: true });
    await draft(clinic, 'summary', 'سر', 'СЕКРЕТ');
    expect(await read('strict', clinic)).toEqual(before.strict);
    expect(await read('taker', clinic)).toEqual(before.taker);
    await edit(clinic, { _status: 'published' });
    expect(await read('strict', clinic)).toMatchObject({ summary: 'СЕКРЕТ', machineFields: [] });
    expect(await read('taker', clinic)).toMatchObject({ summary: 'سر' });
  });
});

describe('a rule of a collection', () => {
  it('takes machine texts away and brings them back', async () => {
    const clinic = await aClinic(test.payload, { name: 'Клиника', summary: 'Кратко' });
    await draft(clinic, 'summary', 'ملخص', 'Кратко');
    await serve({ serveMachine: false });
    expect(await read('taker', clinic)).toEqual(await read('strict', clinic));
    await serve({ serveMachine: true });
    expect(await read('taker', clinic)).toMatchObject({ machineFields: ['summary'] });
  });
});

/** What is counted of documents that readers of Arabic are served in these locales, `others` without a machine's texts. */
const inArabic = (served: string[], others: string[]) => {
  const own = served.filter((locale) => locale === 'ar').length;
  return {
    locale: 'ar',
    documents: served.length,
    fallback: served.length - own,
    machineOnly: own - others.filter((locale) => locale === 'ar').length,
  };
};

describe('a worker', () => {
  it('notes for the admin how many documents each site is served in another locale than its readers’', async () => {
    const clinic = await aClinic(test.payload, { name: 'Клиника', summary: 'Кратко' });
    await draft(clinic, 'summary', 'ملخص', 'Кратко');
    await aClinic(test.payload, { name: 'Без перевода' });
    const strict = await localesOfClinics('strict');
    const served = {
      'Без машины': inArabic(strict, strict),
      'С машиной': inArabic(await localesOfClinics('taker'), strict),
    };
    expect(served['С машиной'].fallback).toBeLessThan(served['Без машины'].fallback);
    const stop = new AbortController();
    const keeping = keepFallbackCounts(log, stop.signal);
    const noted = async () => {
      const sites = await readFallbackCounts(log);
      return Object.fromEntries(
        sites.map(({ name, locales }) => [name, locales.find(({ locale }) => locale === 'ar')]),
      );
    };
    await expect.poll(noted, eventually).toEqual(served);
    stop.abort();
    await keeping;
  });
});
