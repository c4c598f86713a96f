import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ImageItem } from '../../../../src/contract/common.ts';
import { encodeGlobalId } from '../../../../src/feed/schema/global-id.ts';
import { aClinic, aGuide, aSite, inCountry, publish } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';
import { linkTo, node, run, toClinic, treeOf } from '../rich-text/reader.ts';

beforeAll(() => {
  vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-tests-only-0123456789abcdef');
  vi.stubEnv('CMS_URL', 'https://cms.test');
});

const image: ImageItem = {
  id: 'm',
  filename: 'm.jpg',
  mimeType: 'image/jpeg',
  width: 800,
  height: 600,
  alt: { ru: 'Холмы', en: 'Hills' },
  caption: {},
  credit: 'Polyclinic',
  focalPoint: { x: 50, y: 50 },
  placeholder: 'data:image/webp;base64,AA==',
  variants: [
    {
      name: 'card',
      format: 'avif',
      filename: 'm.card.avif',
      width: 640,
      height: 480,
      cropped: false,
    },
  ],
};
const body = treeOf(
  node('paragraph', [linkTo(toClinic('seoul'), run('Сеул')), linkTo(toClinic('vvo'), run('ВВО'))]),
  { type: 'upload', version: 3, relationTo: 'media', value: 'm', fields: {} },
);
const feed = aFeed(
  publish(aSite({ id: 'site-1' })),
  publish(aSite({ id: 'ru', countries: ['RU'] })),
  publish(aClinic({ id: 'vvo', gallery: ['m', 'gone'], images: [image] }), {
    audience: inCountry('RU'),
  }),
  publish(aClinic({ id: 'seoul' }), { audience: inCountry('KR') }),
  publish(aGuide({ id: 'g', body: { ru: body }, images: [image] })),
);
const id = (clinic: string) => encodeGlobalId('Clinic', clinic);

describe('rich text', () => {
  const query = `{ guide(slug: "g", locale: "en") { body {
    locale direction html markdown text json references { slug } images { alt url } } } }`;

  it('links to what its reader may see, which comes beside it', async () => {
    const { body: all } = (await feed.ask(query)).data.guide;
    expect(all).toMatchObject({
      locale: 'ru',
      direction: 'LTR',
      html: `<div lang="ru" dir="ltr"><p><a data-id="${id('seoul')}" data-type="Clinic">Сеул</a><a data-id="${id('vvo')}" data-type="Clinic">ВВО</a></p><figure><img src="https://cms.test/media/m.jpg" alt="Hills" width="800" height="600" /></figure></div>`,
      text: 'СеулВВО',
      references: [{ slug: 'seoul' }, { slug: 'vvo' }],
      images: [{ alt: 'Hills', url: 'https://cms.test/media/m.jpg' }],
    });
    const { body: some } = (await feed.ask(query, { as: 'ru' })).data.guide;
    expect(some.references).toEqual([{ slug: 'vvo' }]);
    expect(JSON.stringify(some)).not.toContain(id('seoul'));
    expect(some.markdown).toContain(`Сеул[ВВО](item:${id('vvo')})`);
  });

  it('follows what it names', async () => {
    const node = aFeed(
      publish(aClinic({ id: 'vvo' })),
      publish(aGuide({ id: 'g', body: { ru: body } })),
    );
    const references = async () => (await node.ask(query)).data.guide.body.references;
    expect(await references()).toHaveLength(1);
    node.publish(publish(aClinic({ id: 'seoul' })));
    expect(await references()).toHaveLength(2);
  });
});

describe('an image', () => {
  it('has variants, alternative text, and an address for everybody', async () => {
    const { data, errors } = await feed.ask(`{ clinic(slug: "vvo", locale: "en") {
      cover { id } fallbackFields { field } gallery {
        url alt caption width focalPoint { x } placeholder srcset(format: AVIF)
        variants(format: AVIF, minWidth: 500) { name url width } } } }`);
    expect(errors).toBeUndefined();
    expect(data.clinic.cover).toEqual({ id: 'm' });
    expect(data.clinic.gallery).toEqual([
      {
        url: 'https://cms.test/media/m.jpg',
        alt: 'Hills',
        caption: null,
        width: 800,
        focalPoint: { x: 50 },
        placeholder: 'data:image/webp;base64,AA==',
        srcset: 'https://cms.test/media/m.card.avif 640w',
        variants: [{ name: 'card', url: 'https://cms.test/media/m.card.avif', width: 640 }],
      },
    ]);
  });
});
