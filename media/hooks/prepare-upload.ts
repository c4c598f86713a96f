import { readFile, rm, stat } from 'node:fs/promises';
import { type CollectionBeforeOperationHook, executeAccess, type PayloadRequest } from 'payload';
import { checkSize } from '../check/inspect-image.ts';
import type { FocalPoint } from '../image/crop-around.ts';
import { type PreparedImage, prepareImage } from '../prepare-image.ts';
import { ImageRefused } from '../refusals.ts';
import { fileError } from './file-error.ts';
import { pendingOf } from './pending.ts';
import { takeFocalPoint } from './take-focal-point.ts';

type WriteArgs = { id?: number | string; data?: Record<string, unknown> };
type Upload = NonNullable<PayloadRequest['file']>;

const centre: FocalPoint = { x: 50, y: 50 };

/**
 * Checks an uploaded file before Payload or anything else looks into it, and gives Payload the
 * cleaned original in its place. A create without a file is refused here: Payload would fetch
 * one from an address in the data.
 */
export const prepareUpload: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook;
  if (operation !== 'create' && operation !== 'update') return args;
  const { id, data = {} } = args as WriteArgs;
  const focal = takeFocalPoint(req, data);
  const file = req.file;
  try {
    if (!file && operation === 'create') throw new ImageRefused('missing');
    if (file && operation === 'update' && id === undefined) throw new ImageRefused('oneAtATime');
    if (file) {
      // Payload asks only after this hook; a stranger's image is not worth seconds of work.
      if (!overrideAccess) await executeAccess({ id, data, req }, collection.access[operation]);
      const upload = { filename: file.name, data: await bytesOf(file) };
      replaceFile(req, await prepareImage(upload, focal ?? centre));
    }
  } catch (error) {
    throw fileError(error, req);
  }
  return focal ? { ...args, data: { ...data, focalX: focal.x, focalY: focal.y } } : args;
};

async function bytesOf({ data, tempFilePath }: Upload): Promise<Buffer> {
  if (!tempFilePath) return data;
  checkSize((await stat(tempFilePath)).size);
  const bytes = await readFile(tempFilePath);
  await rm(tempFilePath);
  return bytes;
}

function replaceFile(req: PayloadRequest, image: PreparedImage): void {
  const { filename, mimeType, filesize } = image.fields;
  pendingOf(req).prepared.set(filename, image);
  req.file = { name: filename, data: image.original, mimetype: mimeType, size: filesize };
}
