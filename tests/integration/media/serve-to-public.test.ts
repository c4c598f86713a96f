import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveToPublic } from '../../../media/files/serve.ts';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { createShownImages } from '../../../src/projector/shown-images.ts';
import { aClinic, anImage, publish, withdraw } from '../../support/feed-items.ts';
import { appendTo } from '../../support/feed-log.ts';
import { aPhoto } from '../../unit/media/images.ts';
import { asFile, type MediaClient, type MediaDocument, mediaClient } from './media-client.ts';

let client: MediaClient;
let image: MediaDocument;
let log: FeedLog;
let isShown: (filename: string) => Promise<boolean>;
beforeAll(async () => {
  client = await mediaClient();
  log = await client.openLog();
  isShown = createShownImages(async () => log);
  image = await client.create(await aPhoto({ width: 500 }), 'hall.jpg');
  await show(image);
});
afterAll(() => client.stop());

const day = 86_400_000;
const get = (filename: string, headers = {}) =>
  serveToPublic({ payload: client.payload, filename, headers: new Headers(headers), isShown });
const statusOf = async (filename: string) => (await get(filename)).status;
const withConsent = async (expires: number) => {
  const made = await client.create(await aPhoto(), 'patient.jpg', {
    depictsPatient: true,
    consentReference: 'Архив, 12',
    consentExpires: new Date(expires).toISOString(),
  });
  await show(made);
  return made;
};

/** Publishes a clinic that shows an image, as the projector would. */
const show = ({ id, filename, variants }: MediaDocument) =>
  appendTo(log, [
    publish(aClinic({ id, images: [{ ...anImage(id), filename, variants: variants as never }] })),
  ]);

describe('the public', () => {
  it('is served an image with its type, cacheable and inert', async () => {
    const response = await get(image.variants[0]?.filename ?? '');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=300',
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

  it('is not served a picture that nothing in the feed shows, nor one that was withdrawn', async () => {
    const waiting = await client.create(await aPhoto(), 'waiting.jpg');
    expect(await statusOf(waiting.filename)).toBe(404);
    await show(waiting);
    expect(await statusOf(waiting.filename)).toBe(200);
    const etag = (await get(waiting.filename)).headers.get('etag') ?? '';
    await appendTo(log, [withdraw(aClinic({ id: waiting.id }))]);
    const { status, headers } = await get(waiting.filename, { 'if-none-match': etag });
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  it('is served neither a former crop nor a file that was replaced, whatever the feed still says', async () => {
    const before = await client.create(await aPhoto({ width: 500 }), 'before.jpg');
    await show(before);
    const square = before.variants.find(({ name }) => name === 'square')?.filename ?? '';
    expect(await statusOf(square)).toBe(200);

    const path = `/${before.id}`;
    const { doc } = await client.send({ method: 'PATCH', path, data: { focalX: 20, focalY: 20 } });
    expect(client.stored()).toContain(square);
    expect([await statusOf(square), await statusOf(before.filename)]).toEqual([404, 200]);
    const cropped = doc?.variants.find(({ name }) => name === 'square')?.filename ?? '';
    expect(await statusOf(cropped)).toBe(404);
    await show(doc as MediaDocument);
    expect(await statusOf(cropped)).toBe(200);

    const file = asFile(await aPhoto({ width: 90 }), 'after.jpg');
    await client.send({ method: 'PATCH', path, file });
    for (const { filename } of [before, ...before.variants]) {
      expect(await statusOf(filename)).toBe(404);
    }
  });

  it('is not served a picture whose document was deleted, whatever the feed still says', async () => {
    const made = await client.create(await aPhoto(), 'gone.jpg');
    await show(made);
    await client.payload.delete({ collection: 'media', id: made.id });
    expect(await statusOf(made.filename)).toBe(404);
  });

  it.each(['../test.db', '..%2Ftest.db', 'hall.jpg', 'nothing-0123456789abcdef.jpg', ''])(
    'is not served %j',
    async (name) => {
      const response = await get(name);
      expect([response.status, await response.text()]).toEqual([404, '']);
    },
  );
});

describe('staff', () => {
  it('ask again each time they are shown a file, which no shared cache keeps', async () => {
    const served = await client.request(`/media/file/${image.filename}`);
    expect([served.status, served.headers.get('cache-control')]).toEqual([
      200,
      'private, no-cache',
    ]);
  });
});
