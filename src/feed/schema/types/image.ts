import type {
  ImageFormat as Format,
  ImageItem,
  ImageVariant as VariantShape,
} from '../../../contract/common.ts';
import { env } from '../../../env.ts';
import { builder } from '../builder.ts';
import { ImageFormat } from '../enums/index.ts';
import * as f from '../fields.ts';
import type { Part, Served } from '../served.ts';

const ImageVariant = f.objectType(
  builder.objectRef<VariantShape>('ImageVariant'),
  {
    name: f.string('thumbnail, card, wide, hero, square, social.'),
    url: f.made('String', ({ filename }: VariantShape) => imageAddress(filename)),
    format: f.word(ImageFormat),
    width: f.int(),
    height: f.int(),
    cropped: f.flag('Cropped around the focal point.'),
  },
  'A file made of an image, of one size and format.',
);

const FocalPoint = f.objectType(
  builder.objectRef<NonNullable<ImageItem['focalPoint']>>('FocalPoint'),
  { x: f.float(), y: f.float() },
  'What must not be cropped away, in per cent from the left and the top.',
);

export const Image = f.partType(builder.objectRef<Part<ImageItem>>('Image'), {
  id: f.id('As rich text names it.'),
  url: f.made('String', ({ filename }: ImageItem) => imageAddress(filename), {
    description: 'The whole image, as it was uploaded.',
  }),
  width: f.optional(f.int('Pixels.')),
  height: f.optional(f.int()),
  alt: f.text(),
  caption: f.text(),
  credit: f.optional(f.string('Whose work it is; show it.')),
  focalPoint: f.optional(f.object(FocalPoint)),
  placeholder: f.optional(f.string('A data URI to show, blurred, while the image loads.')),
});

builder.objectFields(Image, (t) => ({
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
}));

/** The image of an item with an id; null when it is not (or no longer) to be shown. */
export function imageOf(id: string | null, of: Served): Part<ImageItem> | null {
  const part = id === null ? undefined : of.item.images?.find((image) => image.id === id);
  return part ? { part, of } : null;
}

/** The images of an item with these ids. */
export const imagesOf = (ids: readonly string[] | undefined, of: Served): Part<ImageItem>[] =>
  (ids ?? []).flatMap((id) => imageOf(id, of) ?? []);

/** A field that names an image by its id, and one that names several. */
export const image: f.Field<string | null> = { type: Image, nullable: true, serve: imageOf };
export const images: f.Field<readonly string[]> = { type: [Image], serve: imagesOf };

/** Where a file of an image is, for everybody: its name is the address's last part. */
export function imageAddress(filename: string, base: string = env().CMS_URL): string {
  return `${base.replace(/\/$/, '')}/media/${encodeURIComponent(filename)}`;
}

/** The variants of an image, narrowed by a reader. */
export function variantsOf(
  { variants }: Pick<ImageItem, 'variants'>,
  { format, minWidth }: { format?: Format | null; minWidth?: number | null },
): VariantShape[] {
  return variants
    .filter((each) => format == null || each.format === format)
    .filter(({ width }) => minWidth == null || width >= minWidth)
    .sort((one, other) => one.width - other.width || (one.name < other.name ? -1 : 1));
}

/**
 * The `srcset` of an image in one format: each width once, and no cropped variant, which would show
 * another picture. Null when there is none in the format.
 *
 * @param addressOf makes the address of a file.
 */
export function srcsetOf(
  image: Pick<ImageItem, 'variants'>,
  format: Format,
  addressOf: (filename: string) => string,
): string | null {
  const byWidth = new Map(
    variantsOf(image, { format })
      .filter(({ cropped }) => !cropped)
      .map((variant) => [variant.width, variant]),
  );
  const parts = [...byWidth.values()].map(
    ({ filename, width }) => `${addressOf(filename)} ${width}w`,
  );
  return parts.length > 0 ? parts.join(', ') : null;
}
