import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { askFeed, demo, loginOf } from '../support/demo.ts';

type Clinics = { clinics: { edges: { node: { gallery: { url: string }[] } }[] } };

/** The addresses of the pictures that clinics in the feed show. */
async function picturesOfFeed(): Promise<string[]> {
  const query = '{ clinics(first: 50) { edges { node { gallery { url } } } } }';
  const { clinics } = await askFeed<Clinics>(query);
  return clinics.edges.flatMap(({ node }) => node.gallery.map(({ url }) => url));
}

test('a picture in the feed is served at its address, and not by Next’s optimizer', async ({
  request,
}) => {
  const [address = ''] = await picturesOfFeed();
  const served = await request.get(address);
  expect(served.status()).toBe(200);
  expect(served.headers()['cache-control']).toBe('public, max-age=300');

  const { pathname } = new URL(address);
  for (const url of [pathname, address, `/api/media/file/${pathname.split('/').at(-1)}`]) {
    const optimized = `${demo.cms}/_next/image?w=640&q=75&url=${encodeURIComponent(url)}`;
    expect((await request.get(optimized)).status()).toBe(404);
  }
});

test('a picture that nothing in the feed shows is for signed-in staff alone', async ({
  playwright,
}) => {
  const strangers = await playwright.request.newContext({ baseURL: demo.cms });
  const login = await strangers.post('/api/users/login', { data: loginOf('editor') });
  const { token } = await login.json();
  const staff = await playwright.request.newContext({
    baseURL: demo.cms,
    extraHTTPHeaders: { authorization: `JWT ${token}` },
  });
  const anonymous = await playwright.request.newContext({ baseURL: demo.cms });
  const buffer = await sharp({
    create: { width: 640, height: 400, channels: 3, background: '#7a0b75' },
  })
    .jpeg()
    .toBuffer();
  const created = await staff.post('/api/media?locale=ru', {
    multipart: {
      file: { name: 'unpublished.jpg', mimeType: 'image/jpeg', buffer },
      _payload: JSON.stringify({ alt: 'Неопубликованный прямоугольник', rights: 'CC0' }),
    },
  });
  expect(created.status()).toBe(201);
  const { doc } = await created.json();
  expect((await anonymous.get(`/media/${doc.filename}`)).status()).toBe(404);
  expect((await anonymous.get(doc.url)).status()).toBe(403);
  expect((await anonymous.get(doc.thumbnailURL)).status()).toBe(403);
  expect((await staff.get(doc.url)).status()).toBe(200);
  await Promise.all([strangers, staff, anonymous].map((context) => context.dispose()));
});
