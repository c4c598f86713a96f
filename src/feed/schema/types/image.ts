import type { ImageItem, ImageVariant as Shape } from '../../../contract/common.ts';
import { imageAddress, srcsetOf, variantsOf } from '../../images/variants.ts';
import { builder } from '../builder.ts';
import { ImageFormat } from '../enums/index.ts';
import { type Part, partText, type Served } from '../served.ts';

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

export const Image = builder.objectRef<Part<ImageItem>>('Image');

const FocalPoint = builder.objectRef<NonNullable<ImageItem['focalPoint']>>('FocalPoint');

FocalPoint.implement({
  description: 'What must not be cropped away, in per cent from the left and the top.',
  fields: (t) => ({ x: t.exposeFloat('x'), y: t.exposeFloat('y') }),
});

Image.implement({
  fields: (t) => ({
    id: t.id({ description: 'As rich text names it.', resolve: ({ part }) => part.id }),
    url: t.string({
      description: 'The whole image, as it was uploaded.',
      resolve: ({ part }) => imageAddress(part.filename),
    }),
    width: t.int({ nullable: true, description: 'Pixels.', resolve: ({ part }) => part.width }),
    height: t.int({ nullable: true, resolve: ({ part }) => part.height }),
    alt: t.string({ nullable: true, resolve: partText<ImageItem>(({ alt }) => alt) }),
    caption: t.string({ nullable: true, resolve: partText<ImageItem>(({ caption }) => caption) }),
    credit: t.string({
      nullable: true,
      description: 'Whose work it is; show it.',
      resolve: ({ part }) => part.credit,
    }),
    focalPoint: t.field({
      type: FocalPoint,
      nullable: true,
      resolve: ({ part }) => part.focalPoint,
    }),
    placeholder: t.string({
      nullable: true,
      description: 'A data URI to show, blurred, while the image loads.',
      resolve: ({ part }) => part.placeholder,
    }),
    variants: t.field({
      type: [ImageVariant],
      description: 'The narrowest first.',
      args: {
        format: t.arg({ type: ImageFormat }),
        minWidth: t.arg.int({ description: 'Pixels.' }),
      },
      resolve: ({ part }, args) => variantsOf(part, args),
    }),
    srcset: t.string({
      nullable: true,
      description: 'For the attribute of that name: the whole image in every width.',
      args: { format: t.arg({ type: ImageFormat, required: true }) },
      resolve: ({ part }, { format }) => srcsetOf(part, format, (name) => imageAddress(name)),
    }),
  }),
});

/** The image of an item with an id; null when it is not (or no longer) to be shown. */
export function imageOf(id: string | null, of: Served): Part<ImageItem> | null {
  const part = id === null ? undefined : of.item.images?.find((image) => image.id === id);
  return part ? { part, of } : null;
}

/** The images of an item with these ids. */
export const imagesOf = (ids: readonly string[] | undefined, of: Served): Part<ImageItem>[] =>
  (ids ?? []).flatMap((id) => imageOf(id, of) ?? []);
