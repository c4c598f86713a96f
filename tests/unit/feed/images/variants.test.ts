import { expect, it } from 'vitest';
import type { ImageVariant } from '../../../../src/contract/common.ts';
import { imageAddress, srcsetOf, variantsOf } from '../../../../src/feed/schema/types/image.ts';

const variant = (name: string, width: number, more: Partial<ImageVariant> = {}): ImageVariant => ({
  name,
  format: 'avif',
  filename: `a.${name}.avif`,
  width,
  height: 1,
  cropped: false,
  ...more,
});
const image = {
  variants: [
    variant('wide', 1280),
    variant('card', 640),
    variant('card', 640, { format: 'jpeg', filename: 'a.card.jpg' }),
    variant('square', 400, { cropped: true }),
  ],
};

it('the variants of an image are narrowed by format and width, the narrowest first', () => {
  const names = (given: Parameters<typeof variantsOf>[1]) =>
    variantsOf(image, given).map(({ filename }) => filename);
  expect(names({ format: 'avif' })).toEqual(['a.square.avif', 'a.card.avif', 'a.wide.avif']);
  expect(names({ minWidth: 641 })).toEqual(['a.wide.avif']);
  expect(names({ format: 'webp' })).toEqual([]);
});

it('the variants of an image make a srcset of the whole image only', () => {
  const address = (name: string) => imageAddress(name, 'https://cms.test/');
  expect(srcsetOf(image, 'avif', address)).toBe(
    'https://cms.test/media/a.card.avif 640w, https://cms.test/media/a.wide.avif 1280w',
  );
  expect(srcsetOf(image, 'webp', address)).toBeNull();
});
