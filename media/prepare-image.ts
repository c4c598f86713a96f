import { createHash } from 'node:crypto';
import { inspectImage } from './check/inspect-image.ts';
import { newStem, originalName, variantName } from './files/names.ts';
import type { MediaFile } from './files/storage.ts';
import { fileTypes } from './formats.ts';
import type { FocalPoint } from './image/crop-around.ts';
import { encodeOriginal, encodeVariant } from './image/encode.ts';
import { oneAtATime } from './image/one-at-a-time.ts';
import { placeholderOf } from './image/placeholder.ts';
import { type PlannedVariant, planVariants } from './image/plan-variants.ts';
import { fromRaster, type Raster, readRaster } from './image/read-raster.ts';
import type { MediaVariant } from './variants.ts';

/** What a document says of its file. */
export type FileFields = {
  filename: string;
  mimeType: string;
  filesize: number;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  variants: MediaVariant[];
  placeholder: string;
  /** SHA-256 of the file as uploaded, in hexadecimal. */
  contentHash: string;
};

export type PreparedImage = { fields: FileFields; original: Buffer; files: MediaFile[] };

/**
 * Checks an upload and makes all that is kept of it: the original without metadata, its variants
 * and its placeholder. Nothing is written yet.
 *
 * @throws ImageRefused where the file is not an image that may be kept.
 */
export function prepareImage(upload: MediaFile, focal: FocalPoint): Promise<PreparedImage> {
  return oneAtATime(async () => {
    const { keptAs } = await inspectImage(upload.data, upload.filename);
    const raster = await readRaster(upload.data);
    const stem = newStem(upload.filename);
    const filename = originalName(stem, keptAs);
    const original = await encodeOriginal(fromRaster(raster), keptAs);
    const made = await makeVariants(raster, stem, focal, planVariants(raster, focal));
    const fields = {
      filename,
      mimeType: fileTypes[keptAs].mimeType,
      filesize: original.length,
      width: raster.width,
      height: raster.height,
      focalX: focal.x,
      focalY: focal.y,
      variants: made.map(({ variant }) => variant),
      placeholder: await placeholderOf(raster),
      contentHash: createHash('sha256').update(upload.data).digest('hex'),
    };
    const files = [{ filename, data: original }, ...made.map(({ file }) => file)];
    return { fields, original, files };
  });
}

/** Makes the cropped variants anew from the original that is kept, for another focal point. */
export function recrop(original: Buffer, stem: string, focal: FocalPoint): Promise<MadeVariant[]> {
  return oneAtATime(async () => {
    const raster = await readRaster(original);
    const cropped = planVariants(raster, focal).filter(({ region }) => region);
    return makeVariants(raster, stem, focal, cropped);
  });
}

type MadeVariant = { variant: MediaVariant; file: MediaFile };

async function makeVariants(
  raster: Raster,
  stem: string,
  focal: FocalPoint,
  plans: readonly PlannedVariant[],
): Promise<MadeVariant[]> {
  const made: MadeVariant[] = [];
  for (const plan of plans) {
    made.push(...(await Promise.all(plan.formats.map((format) => makeVariant(format, plan)))));
  }
  return made;

  async function makeVariant(
    format: MediaVariant['format'],
    plan: PlannedVariant,
  ): Promise<MadeVariant> {
    const { name, region, width, height } = plan;
    const image = region ? fromRaster(raster).extract(region) : fromRaster(raster);
    const data = await encodeVariant(image.resize({ width, height, fit: 'fill' }), format);
    const filename = variantName(stem, plan, format, focal);
    const cropped = region !== null;
    return {
      variant: { name, format, filename, width, height, filesize: data.length, cropped },
      file: { filename, data },
    };
  }
}
