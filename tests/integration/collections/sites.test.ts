import { createHash } from 'node:crypto';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteKey } from '../../../collections/index.ts';
import { hashOfKey } from '../../../collections/site-keys/make-key.ts';
import { aUser } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let admin: RestApi;
let editor: RestApi;
beforeAll(async () => {
  test = await testPayload();
  admin = await restApi(test.payload, (await aUser(test.payload, { roles: ['admin'] })).email);
  editor = await restApi(test.payload, (await aUser(test.payload, { roles: ['editor'] })).email);
});
afterAll(() => test.stop());

const embassy = { name: 'Посольство в Сеуле', kind: 'embassy', country: 'KR', defaultLocale: 'ko' };
const create = async (data: object = {}) => admin('POST', '/sites', { ...embassy, ...data });
const stored = async (id: string) =>
  (await test.payload.findByID({ collection: 'sites', id, depth: 0 })) as unknown as {
    keys: { id: string; hash: string; prefix: string; label: string }[];
  };

describe('a site', () => {
  it('is managed by administrators; editors pick it by its name', async () => {
    const { status, body } = await create({ name: 'Портал', servedLocales: ['ko', 'en'] });
    expect([status, body.doc.slug, body.doc.active]).toEqual([201, 'portal', true]);
    expect((await editor('POST', '/sites', embassy)).status).toBe(403);
    expect((await editor('PATCH', `/sites/${body.doc.id}`, { active: false })).status).toBe(403);
    await createSiteKey({ payload: test.payload, site: body.doc.id, label: 'main' });
    const seen = (await editor('GET', `/sites/${body.doc.id}`)).body;
    expect(seen).toMatchObject({ name: 'Портал', kind: 'embassy' });
    expect(seen.keys).toEqual([]);
    expect(seen).not.toHaveProperty('allowedTypes');
  });

  it('keeps its languages in order and consistent', async () => {
    const data = {
      servedLocales: ['ko', 'en'],
      fallbackChain: [{ locale: 'en' }, { locale: 'ru' }, { locale: 'kk' }],
    };
    const { body } = await create({ name: 'Цепочка', ...data });
    expect(body.doc.servedLocales).toEqual(data.servedLocales);
    expect(body.doc.fallbackChain.map(({ locale }: { locale: string }) => locale)).toEqual([
      'en',
      'ru',
      'kk',
    ]);
    const wrong = await create({ name: 'Не та', servedLocales: ['ru'] });
    expect(wrong.body.errors[0].data.errors[0]).toMatchObject({ path: 'defaultLocale' });
  });
});

describe('a site’s key', () => {
  it('is shown once and stored as a hash', async () => {
    const { id } = (await create({ name: 'Ключи' })).body.doc;
    const { status, body, headers } = await admin('POST', `/sites/${id}/keys`, { label: 'main' });
    expect([status, headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(body.key).toMatch(/^pk_[\w-]{43}$/);
    const { keys } = await stored(id);
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({
      label: 'main',
      hash: hashOfKey(body.key),
      prefix: body.prefix,
    });
    expect(JSON.stringify(keys)).not.toContain(body.key);
  });

  it('is made for administrators, with a label, at most twice', async () => {
    const { id } = (await create({ name: 'Два ключа' })).body.doc;
    const make = (api: RestApi, data: object) => api('POST', `/sites/${id}/keys`, data);
    expect((await make(editor, { label: 'x' })).status).toBe(403);
    expect((await make(admin, {})).status).toBe(400);
    expect((await make(admin, { label: 'x', expiresAt: 'soon' })).status).toBe(400);
    expect((await make(admin, { label: 'old', expiresAt: '2020-01-01' })).status).toBe(201);
    await createSiteKey({ payload: test.payload, site: id, label: 'one' });
    await createSiteKey({ payload: test.payload, site: id, label: 'two' });
    const third = await make(admin, { label: 'three' });
    expect([third.status, third.body.errors[0].data.errors[0].path]).toEqual([400, 'keys']);
    expect((await admin('POST', '/sites/none/keys', { label: 'x' })).status).toBe(404);
  });

  it('is revoked by removing its row, and cannot be typed or altered', async () => {
    const { id } = (await create({ name: 'Отзыв' })).body.doc;
    await createSiteKey({ payload: test.payload, site: id, label: 'one' });
    await createSiteKey({ payload: test.payload, site: id, label: 'two' });
    const [one, two] = (await stored(id)).keys;
    await admin('PATCH', `/sites/${id}`, {
      keys: [{ id: two?.id, label: 'two', hash: 'f'.repeat(64) }],
    });
    expect((await stored(id)).keys).toEqual([expect.objectContaining({ hash: two?.hash })]);
    const typed = await admin('PATCH', `/sites/${id}`, {
      keys: [{ label: 'mine', hash: one?.hash }],
    });
    expect(typed.status).toBe(400);
  });
});

describe('the last use of a site’s key', () => {
  const at = '2026-06-01T12:00:00.000Z';

  it('is told to administrators, by the key’s row, as feed nodes have noted it', async () => {
    const { id } = (await create({ name: 'Пользование' })).body.doc;
    for (const label of ['one', 'two']) {
      await createSiteKey({ payload: test.payload, site: id, label });
    }
    const [one, two] = (await stored(id)).keys;
    const log = await test.openLog();
    await log.keyUses.note([{ hash: String(one?.hash), at }]);
    const { status, body } = await admin('GET', `/sites/${id}/key-uses`);
    expect([status, body]).toEqual([200, { [String(one?.id)]: at, [String(two?.id)]: null }]);
    expect((await editor('GET', `/sites/${id}/key-uses`)).status).toBe(403);
    expect((await admin('GET', '/sites/none/key-uses')).status).toBe(404);
  });

  it('writes nothing to the site, and is gone with the key', async () => {
    const { id } = (await create({ name: 'Без записи' })).body.doc;
    await createSiteKey({ payload: test.payload, site: id, label: 'one' });
    const before = await stored(id);
    const log = await test.openLog();
    await log.keyUses.note([{ hash: String(before.keys[0]?.hash), at }]);
    expect(await stored(id)).toEqual(before);
    await admin('PATCH', `/sites/${id}`, { keys: [] });
    expect((await admin('GET', `/sites/${id}/key-uses`)).body).toEqual({});
  });
});

describe('a site’s trusted documents', () => {
  const text = '{ clinics { totalCount } }';
  const id = createHash('sha256').update(text).digest('hex');
  const upload = async (key: string, manifest: unknown) => {
    const response = await handleEndpoints({
      config: test.payload.config,
      request: new Request('http://127.0.0.1:3000/api/sites/trusted-documents', {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(manifest),
      }),
    });
    return { status: response.status, body: await response.json() };
  };

  it('are uploaded with a key that may, and kept by the hash of their text', async () => {
    const { id: site } = (await create({ name: 'Доверенные' })).body.doc;
    const { key } = await createSiteKey({ payload: test.payload, site, label: 'ci' });
    expect((await upload(key, { [id]: text })).status).toBe(403);
    const { keys } = await stored(site);
    const rows = keys.map((row) => ({ ...row, mayUpload: true }));
    expect((await admin('PATCH', `/sites/${site}`, { keys: rows })).status).toBe(200);
    expect(await upload(key, { [id]: text })).toEqual({
      status: 200,
      body: { documents: 1, total: 1 },
    });
    expect(await stored(site)).toMatchObject({ trustedDocuments: { [id]: text } });
    expect((await upload(key, { wrong: text })).status).toBe(400);
    expect((await upload('pk_unknown', { [id]: text })).status).toBe(401);
  });

  it('are there before a site may ask nothing else', async () => {
    const refused = await create({ name: 'Пусто', trustedOnly: true });
    expect(refused.body.errors[0].data.errors[0]).toMatchObject({ path: 'trustedOnly' });
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      operations: [{ id, body: text }],
    };
    const { status, body } = await create({
      name: 'Полно',
      trustedOnly: true,
      trustedDocuments: manifest,
    });
    expect([status, body.doc.trustedDocuments]).toEqual([201, { [id]: text }]);
  });
});
