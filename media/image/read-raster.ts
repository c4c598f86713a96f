import { limits } from '../limits.ts';
import { ImageRefused } from '../refusals.ts';
import { sharp } from './sharp.ts';

/** Decoded pixels, 8 bits a channel in sRGB, upright. Nothing but pixels is left of the file. */
export type Raster = { data: Buffer; width: number; height: number; channels: 3 | 4 };

/**
 * Decodes an inspected image whole, once: turned as its orientation says, converted from its
 * colour profile to sRGB, and no larger than `limits.keptSide`.
 *
 * @throws ImageRefused `damaged` where the pixels cannot be decoded to the end.
 */
export async function readRaster(data: Buffer): Promise<Raster> {
  try {
    const { data: pixels, info } = await sharp(data, {
      failOn: 'error',
      limitInputPixels: limits.pixels,
      sequentialRead: true,
    })
      .autoOrient()
      .resize({
        width: limits.keptSide,
        height: limits.keptSide,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toColourspace('srgb')
      .timeout({ seconds: limits.seconds })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return { data: pixels, width, height, channels: channels === 4 ? 4 : 3 };
  } catch (cause) {
    throw new ImageRefused('damaged', {}, cause);
  }
}

/** A pipeline over pixels that are decoded already. */
export function fromRaster({ data, width, height, channels }: Raster) {
  return sharp(data, { raw: { width, height, channels } });
}
