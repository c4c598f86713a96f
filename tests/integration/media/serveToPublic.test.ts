import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveToPublic } from '../../../media/files/serve.ts';
import { aPhoto } from '../../unit/media/images.ts';
import { type MediaClient, type MediaDocument, mediaClient } from './mediaClient.ts';

let client: MediaClient;
let image: MediaDocument;
beforeAll(async () => {
  client = await mediaClient();
  image = await client.create(await aPhoto(), 'hall.jpg');
});
afterAll(() => client.stop());

const day = 86_400_000;
const get = (filename: string, headers = {}) =>
  serveToPublic({ payload: client.payload, filename, headers: new Headers(headers) });
const withConsent = async (expires: number) =>
  client.create(await aPhoto(), 'patient.jpg', {
    depictsPatient: true,
    consentReference: 'Архив, 12',
    consentExpires: new Date(expires).toISOString(),
  });

describe('the public', () => {
  it('is served an image with its type, cacheable and inert', async () => {
    const response = await get(image.variants[0]?.filename ?? '');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await response.arrayBuffer()).byteLength).toBe(image.variants[0]?.filesize);
  });

  it('is told that nothing changed', async () => {
    const etag = (await get(image.filename)).headers.get('etag') ?? '';
    const response = await get(image.filename, { 'if-none-match': etag });
    expect([response.status, await response.text()]).toEqual([304, '']);
  });

  it('sees a patient until the consent’s last day has passed', async () => {
    const today = Math.floor(Date.now() / day) * day;
    expect((await get((await withConsent(today)).filename)).status).toBe(200);
    expect((await get((await withConsent(today - day)).filename)).status).toBe(404);
  });

  it.each(['../test.db', '..%2Ftest.db', 'hall.jpg', 'nothing-0123456789abcdef.jpg', ''])(
    'is not served %j',
    async (name) => {
      const response = await get(name);
      expect([response.status, await response.text()]).toEqual([404, '']);
    },
  );
});
