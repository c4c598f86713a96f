import type { CollectionBeforeChangeHook } from 'payload';
import { PolyclinicError } from '../../src/errors.ts';
import { claimEmptyFolder } from '../files/installation.ts';
import { stemOf } from '../files/names.ts';
import { bringBack } from '../files/quarantine.ts';
import { readMedia, writeMedia } from '../files/storage.ts';
import type { FocalPoint } from '../image/crop-around.ts';
import { type FileFields, recrop } from '../prepare-image.ts';
import { pendingOf } from './pending.ts';

/**
 * Writes the files of an upload, so that no document ever names a file that is not there, and
 * fills in what the document says of them. Without an upload those fields stay as they are,
 * whatever was sent, and a new focal point crops the stored image anew.
 */
export const storeUpload: CollectionBeforeChangeHook<FileFields & { id: string }> = async (
  hook,
) => {
  const { data, originalDoc, req } = hook;
  const { prepared, written } = pendingOf(req);
  const image = prepared.get(data.filename ?? '');
  if (image) {
    prepared.delete(image.fields.filename);
    written.add(stemOf(image.fields.filename) ?? '');
    await claimEmptyFolder(req.payload);
    await writeMedia(image.files);
    return { ...data, ...image.fields };
  }
  if (!originalDoc) return data;
  const kept = fileFieldsOf(originalDoc);
  const focal = { x: data.focalX ?? kept.focalX, y: data.focalY ?? kept.focalY };
  const moved = focal.x !== kept.focalX || focal.y !== kept.focalY;
  return { ...data, ...kept, ...(moved && (await refocused(kept, focal))) };
};

function fileFieldsOf(document: FileFields): FileFields {
  const { filename, mimeType, filesize, width, height } = document;
  const { focalX, focalY, variants, placeholder, contentHash } = document;
  return {
    filename,
    mimeType,
    filesize,
    width,
    height,
    focalX,
    focalY,
    variants,
    placeholder,
    contentHash,
  };
}

async function refocused({ filename, variants }: FileFields, focal: FocalPoint) {
  const stem = stemOf(filename) ?? '';
  const made = await recrop(await readOriginal(filename, stem), stem, focal);
  await writeMedia(made.map(({ file }) => file));
  const whole = variants.filter(({ cropped }) => !cropped);
  const cropped = made.map(({ variant }) => variant);
  return { focalX: focal.x, focalY: focal.y, variants: [...whole, ...cropped] };
}

async function readOriginal(filename: string, stem: string): Promise<Buffer> {
  const stored = await readMedia(filename);
  if (stored) return stored;
  await bringBack(stem);
  const back = await readMedia(filename);
  if (!back) throw new PolyclinicError('NOT_FOUND', `The file “${filename}” is not there any more`);
  return back;
}
