import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { stemOf } from '../../../media/files/names.ts';
import { eventually } from '../../support/eventually.ts';
import { aPhoto, aTelephonePhoto } from '../../unit/media/images.ts';
import { asFile, type MediaClient, type MediaDocument, mediaClient } from './media-client.ts';

let client: MediaClient;
beforeAll(async () => {
  client = await mediaClient();
});
afterAll(() => client.stop());
afterEach(async () => {
  await client.payload.delete({ collection: 'media', where: { id: { exists: true } } });
  await vi.waitFor(() => expect(client.stored()).toEqual([]), eventually);
  await rm(path.join(mediaFolder(), '.quarantine'), { recursive: true, force: true });
});

const mediaFolder = () => path.join(client.database.folder, 'media');
const fields = { alt: 'Холл поликлиники', rights: 'CC BY 4.0' };
const filesOf = ({ filename, variants }: MediaDocument) =>
  [filename, ...variants.map((variant) => variant.filename)].sort();
const stem = ({ filename }: MediaDocument) => stemOf(filename) ?? '';

describe('an upload', () => {
  it('by the local API stores the original and its variants, without metadata', async () => {
    const image = await client.create(await aTelephonePhoto(), 'Холл №1.jpg');
    expect(image).toMatchObject({ width: 300, height: 400, focalX: 50, focalY: 50 });
    expect(image.filename).toMatch(/^holl-no1-[0-9a-f]{16}\.jpg$/);
    expect(client.stored()).toEqual(filesOf(image));
    for (const name of client.stored()) {
      const data = await readFile(path.join(client.database.folder, 'media', stem(image), name));
      const { exif, xmp, icc } = await sharp(data).metadata();
      expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('by a path of the local API is checked and cleaned as well', async () => {
    const filePath = path.join(client.database.folder, 'hall.png');
    await writeFile(filePath, await aPhoto({ format: 'png' }));
    const image = (await client.payload.create({
      collection: 'media',
      locale: 'ru',
      data: fields as never,
      filePath,
    })) as unknown as MediaDocument;
    expect(image.mimeType).toBe('image/png');
    expect(client.stored()).toEqual(filesOf(image));
  });

  it('by REST is served back to staff, and to nobody else', async () => {
    const file = asFile(await aPhoto({ format: 'webp' }), 'hall.webp', 'image/webp');
    const { status, doc } = await client.send({ method: 'POST', data: fields, file });
    expect(status).toBe(201);
    const variant = doc?.variants.find(
      ({ name, format }) => name === 'thumbnail' && format === 'avif',
    );
    const url = `/media/file/${variant?.filename}`;
    const served = await client.request(url);
    expect(served.headers.get('content-type')).toBe('image/avif');
    expect((await served.arrayBuffer()).byteLength).toBe(variant?.filesize);
    expect((await client.request(url, { headers: {} })).status).toBe(403);
    expect(
      (await client.request(new URL(doc?.thumbnailURL ?? '', 'http://x').pathname.slice(4))).status,
    ).toBe(200);
  });

  it('does not take what it says of the file from whoever sends it', async () => {
    const claims = { width: 1, placeholder: 'javascript:', variants: [], contentHash: 'x' };
    const file = asFile(await aPhoto(), 'hall.jpg');
    const { doc } = await client.send({ method: 'POST', data: { ...fields, ...claims }, file });
    const { doc: later } = await client.send({
      method: 'PATCH',
      path: `/${doc?.id}`,
      data: claims,
    });
    expect(doc).toMatchObject({ width: 200, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    for (const name of ['width', 'placeholder', 'variants', 'contentHash'] as const) {
      expect(later?.[name]).toEqual(doc?.[name]);
    }
  });
});

describe('a refused upload leaves no file and says why at the field', () => {
  it.each([
    ['HTML named .jpg', 'a.jpg', Buffer.from('<html></html>'), /не изображение/],
    ['nothing', 'a.jpg', Buffer.alloc(0), /Файл пуст/],
    ['21 MB', 'a.jpg', Buffer.alloc(21 * 1024 ** 2, 1), /весит 21 МБ, предел — 20 МБ/],
  ])('%s', async (_, name, data, message) => {
    const { status, errors } = await client.send({
      method: 'POST',
      data: fields,
      file: asFile(data, name),
    });
    expect(status).toBe(400);
    expect(errors?.[0]?.data?.errors).toEqual([
      expect.objectContaining({ path: 'file', message: expect.stringMatching(message) }),
    ]);
    expect(client.stored()).toEqual([]);
  });

  it('an address in place of a file', async () => {
    const remote = { filename: 'a.jpg', url: 'http://127.0.0.1:1/a.jpg' };
    const { errors } = await client.send({ method: 'POST', data: { ...fields, ...remote } });
    expect(errors?.[0]?.data?.errors?.[0]?.message).toMatch(/Файл не выбран/);
  });

  it('one file for many documents', async () => {
    const file = asFile(await aPhoto(), 'a.jpg');
    const many = '?where[id][exists]=true';
    const { errors } = await client.send({ method: 'PATCH', path: many, file });
    expect(errors?.[0]?.data?.errors?.[0]?.message).toMatch(/в одном документе за раз/);
  });

  it('a stranger’s, before it is looked at', async () => {
    const body = new FormData();
    body.set('file', asFile(Buffer.from('<html>'), 'a.jpg'));
    expect((await client.request('/media', { method: 'POST', body, headers: {} })).status).toBe(
      403,
    );
  });

  it('a good image with another field missing', async () => {
    const file = asFile(await aPhoto(), 'a.jpg');
    const { errors } = await client.send({ method: 'POST', data: { rights: 'CC0' }, file });
    expect(errors?.[0]?.data?.errors?.map((error) => error.path)).toEqual(['alt']);
    expect(client.stored()).toEqual([]);
  });
});

describe('a file is replaced', () => {
  it('by one with other names, and the former goes', async () => {
    const before = await client.create(await aPhoto(), 'before.jpg', { focalX: 10, focalY: 10 });
    const file = asFile(await aPhoto({ width: 90 }), 'after.jpg');
    const { doc } = await client.send({ method: 'PATCH', path: `/${before.id}`, file });
    expect(doc).toMatchObject({ id: before.id, alt: before.alt, width: 90, focalX: 50 });
    await vi.waitFor(
      () => expect(client.stored()).toEqual(filesOf(doc as MediaDocument)),
      eventually,
    );
  });

  it('not at all where the update fails', async () => {
    const image = await client.create(await aPhoto(), 'before.jpg');
    const file = asFile(await aPhoto(), 'after.jpg');
    const { status } = await client.send({
      method: 'PATCH',
      path: `/${image.id}`,
      data: { rights: null },
      file,
    });
    expect(status).toBe(400);
    expect(client.stored()).toEqual(filesOf(image));
  });
});

describe('the focal point', () => {
  it.each([
    ['the query', '?uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=0', {}],
    ['the data', '', { focalX: 20, focalY: 0 }],
  ])('moved by %s crops anew under new names', async (_, query, data) => {
    const image = await client.create(await aPhoto({ width: 500 }), 'hall.jpg');
    const { doc } = await client.send({ method: 'PATCH', path: `/${image.id}${query}`, data });
    expect(doc).toMatchObject({ filename: image.filename, focalX: 20, focalY: 1 });
    const names = doc?.variants.map(({ filename }) => filename) ?? [];
    expect(names).toContain(`${stem(image)}.square-20-1.webp`);
    expect(names).not.toContain(`${stem(image)}.square-50-50.webp`);
    expect(client.stored()).toEqual(expect.arrayContaining(names));
  });
});

describe('a translator', () => {
  it('cannot move the focal point or replace the file', async () => {
    const image = await client.create(await aPhoto(), 'hall.jpg');
    const change = {
      method: 'PATCH',
      path: `/${image.id}`,
      locale: 'en',
      asTranslator: true,
    } as const;
    const { status } = await client.send({
      ...change,
      data: { alt: 'Hall', focalX: 10, focalY: 10 },
    });
    expect(status).toBe(200);
    const { status: refused } = await client.send({
      ...change,
      file: asFile(await aPhoto(), 'a.jpg'),
    });
    expect(refused).toBe(403);
    const { id } = image;
    const stored = await client.payload.findByID({ collection: 'media', id, locale: 'ru' });
    expect(stored).toMatchObject({ alt: image.alt, focalX: 50, filename: image.filename });
    expect(client.stored()).toEqual(filesOf(image));
  });
});

describe('files that no document names', () => {
  it('go into quarantine when the document is deleted', async () => {
    const image = await client.create(await aPhoto(), 'hall.jpg');
    await client.request(`/media/${image.id}?select[alt]=true`, { method: 'DELETE' });
    await vi.waitFor(() => expect(client.stored()).toEqual([]), eventually);
    expect(client.quarantined()).toEqual(filesOf(image));
  });

  it('do not stop a document whose files are gone from being deleted', async () => {
    const image = await client.create(await aPhoto(), 'hall.jpg');
    await rm(path.join(mediaFolder(), stem(image)), { recursive: true });
    const { id } = image;
    await expect(client.payload.delete({ collection: 'media', id })).resolves.toMatchObject({ id });
  });
});
