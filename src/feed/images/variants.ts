import type { ImageFormat, ImageItem, ImageVariant } from '../../contract/common.ts';
import { env } from '../../env.ts';

/** Where a file of an image is, for everybody: its name is the address's last part. */
export function imageAddress(filename: string, base: string = env().CMS_URL): string {
  return `${base.replace(/\/$/, '')}/media/${encodeURIComponent(filename)}`;
}

/** The variants of an image, narrowed by a reader. */
export function variantsOf(
  { variants }: Pick<ImageItem, 'variants'>,
  { format, minWidth }: { format?: ImageFormat | null; minWidth?: number | null },
): ImageVariant[] {
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
  format: ImageFormat,
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
