import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mimeTypeOf,
  newStem,
  originalName,
  originalNames,
  stemOf,
  variantName,
} from '../../../media/files/names.ts';

const region = { left: 0, top: 0, width: 1, height: 1 };

describe('names of media files', () => {
  it('are readable in any script, and end in 64 random bits', () => {
    expect(newStem('Поликлиника: холл №3.JPG')).toMatch(/^poliklinika-holl-no3-[0-9a-f]{16}$/);
    expect(newStem('!!!.png')).toMatch(/^image-[0-9a-f]{16}$/);
    expect(newStem('a.jpg')).not.toBe(newStem('a.jpg'));
  });

  it('tell the variant and, for a crop, the focal point', () => {
    const focal = { x: 30, y: 70 };
    expect(variantName('hall-1', { name: 'card', region: null }, 'avif', focal)).toBe(
      'hall-1.card.avif',
    );
    expect(variantName('hall-1', { name: 'square', region }, 'jpeg', focal)).toBe(
      'hall-1.square-30-70.jpg',
    );
  });

  it('lead back to the stem, whatever the uploaded name was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (uploaded) => {
        const stem = newStem(uploaded);
        const variant = variantName(stem, { name: 'social', region }, 'jpeg', { x: 1, y: 100 });
        expect(stem.length).toBeLessThanOrEqual(77);
        expect([...originalNames(stem), variant].map(stemOf)).toEqual([stem, stem, stem, stem]);
      }),
    );
  });

  it.each(['../a.jpg', 'a/b.jpg', '.jpg', 'a.svg', 'a.b.c.jpg', 'A.jpg', 'a.jpg\n', ''])(
    'do not include %j',
    (name) => expect(stemOf(name)).toBeUndefined(),
  );

  it('tell the media type', () => {
    expect(mimeTypeOf(originalName('hall-1', 'jpeg'))).toBe('image/jpeg');
    expect(mimeTypeOf('hall-1.card.avif')).toBe('image/avif');
  });
});
