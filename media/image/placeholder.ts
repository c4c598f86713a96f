import { limits } from '../limits.ts';
import { fromRaster, type Raster } from './read-raster.ts';

/** Sides in pixels and qualities to try, the best first; the last fits whatever the image. */
const attempts = [
  { side: 16, quality: 40 },
  { side: 16, quality: 15 },
  { side: 12, quality: 15 },
  { side: 8, quality: 15 },
  { side: 4, quality: 1 },
] as const;

/**
 * A tiny picture to show, blurred, while the image loads: a data URI of WebP, at most
 * `limits.placeholderBytes` long.
 */
export async function placeholderOf(raster: Raster): Promise<string> {
  let uri = '';
  for (const { side, quality } of attempts) {
    const data = await fromRaster(raster)
      .flatten({ background: '#fff' })
      .resize({ width: side, height: side, fit: 'inside' })
      .webp({ quality, effort: 6 })
      .toBuffer();
    uri = `data:image/webp;base64,${data.toString('base64')}`;
    if (uri.length <= limits.placeholderBytes) break;
  }
  return uri;
}
