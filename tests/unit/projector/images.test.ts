import { describe, expect, it } from 'vitest';
import { consentsOf, imagesOf, mediaIn } from '../../../src/projector/project/images.ts';

const upload = (value: string) => ({ type: 'upload', relationTo: 'media', value });
const doc = {
  id: 'd',
  gallery: ['a', 'b'],
  photo: { id: 'c' },
  seo: { image: 'a' },
  body: { ru: { root: { children: [{ children: [upload('d')] }, upload('a')] } } },
};
const media = (id: string, more: object = {}) => ({ id, filename: `${id}.jpg`, ...more });
const consent = (to: string | null) => ({ depictsPatient: true, consentExpires: to });

describe('the pictures of a document', () => {
  it('are those of its gallery, its portrait, its preview and its texts, each once', () => {
    expect(mediaIn(doc)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are shown while the patient consents, the last day included', () => {
    const library = [
      media('a', { alt: { ru: 'Холмы' }, focalX: 30, focalY: 70 }),
      media('b', consent('2026-06-01T00:00:00.000Z')),
      media('c', consent('2026-05-31T00:00:00.000Z')),
      media('d', consent(null)),
    ];
    const related = (_: string, id: string) => library.find((each) => each.id === id);
    const context = { now: new Date('2026-06-01T23:00:00.000Z'), related };
    expect(imagesOf(doc, context).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(imagesOf(doc, context)[0]).toMatchObject({
      alt: { ru: 'Холмы' },
      focalPoint: { x: 30, y: 70 },
      variants: [],
    });
    expect(consentsOf(doc, context).map(({ to }) => to?.slice(0, 10))).toEqual([
      undefined,
      '2026-06-01',
      '2026-05-31',
      undefined,
    ]);
  });
});
