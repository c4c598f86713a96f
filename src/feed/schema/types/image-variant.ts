import { imageAddress } from '../../images/address.ts';
import type { ImageVariant as Shape } from '../../items/image.ts';
import { builder } from '../builder.ts';
import { ImageFormat } from '../enums/index.ts';

export const ImageVariant = builder.objectRef<Shape>('ImageVariant');

ImageVariant.implement({
  description: 'A file made of an image, of one size and format.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'thumbnail, card, wide, hero, square, social.' }),
    url: t.string({ resolve: ({ filename }) => imageAddress(filename) }),
    format: t.field({
      type: ImageFormat,
      nullable: true,
      resolve: ({ format }) => ImageFormat.known(format),
    }),
    width: t.exposeInt('width'),
    height: t.exposeInt('height'),
    cropped: t.exposeBoolean('cropped', { description: 'Cropped around the focal point.' }),
  }),
});
