import { Readable } from 'node:stream';
import type { CollectionSlug, Payload, TypeWithID, UploadConfig } from 'payload';
import type { MediaVariant } from '../variants.ts';
import { mimeTypeOf, originalNames, stemOf } from './names.ts';
import { bringBack } from './quarantine.ts';
import { referencedStems } from './referenced-stems.ts';
import { openMedia } from './storage.ts';

type StaffHandler = NonNullable<UploadConfig['handlers']>[number];

/** Asks again each time: a session may have ended, and a picture have been withdrawn. */
const forStaff = 'private, no-cache';

/** So long, in seconds, a picture that is withdrawn may be in the caches of others. */
const forPublic = 'public, max-age=300';

/** Serves a file to those whom Payload lets read the collection: `/api/media/file/…`. */
export const serveToStaff: StaffHandler = async (req, { params: { collection, filename } }) => {
  const opened = await openReferenced(req.payload, collection as CollectionSlug, filename);
  return fileResponse({ opened, filename, requested: req.headers, caching: forStaff });
};

/**
 * Serves a file to the public: one that something in the feed shows, of a document which still
 * names it and has, where it shows a patient, a consent that has not expired. Anything else is 404,
 * former crops and files that were replaced among it.
 *
 * @param isShown whether the feed shows a file; it may be a moment behind the documents.
 */
export async function serveToPublic({
  payload,
  filename,
  headers,
  isShown,
}: {
  payload: Payload;
  filename: string;
  headers: Headers;
  isShown: (filename: string) => Promise<boolean>;
}): Promise<Response> {
  const mayBeServed = (await isNamed(payload, filename)) && (await isShown(filename));
  if (!mayBeServed) return notFound();
  const opened = await openReferenced(payload, 'media', filename);
  return fileResponse({ opened, filename, requested: headers, caching: forPublic });
}

type Stored = { filename?: string; variants?: MediaVariant[] | null };

/** Whether a document that may be shown today has this file now. */
async function isNamed(payload: Payload, filename: string): Promise<boolean> {
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
  const document = await payload.db.findOne<Stored & TypeWithID>({
    collection: 'media',
    where: {
      and: [
        { filename: { in: originalNames(stemOf(filename) ?? '') } },
        {
          or: [
            { depictsPatient: { not_equals: true } },
            // The day of expiry counts whole.
            { consentExpires: { greater_than_equal: today } },
          ],
        },
      ],
    },
  });
  const names = [document?.filename, ...(document?.variants ?? []).map((each) => each.filename)];
  return names.includes(filename);
}

/** A file out of the folder, or out of quarantine when a document names it after all. */
async function openReferenced(payload: Payload, collection: CollectionSlug, filename: string) {
  const opened = await openMedia(filename);
  const stem = stemOf(filename);
  if (opened || !stem) return opened;
  const referenced = await referencedStems({ payload, collection, stems: [stem] });
  return referenced.has(stem) && (await bringBack(stem)) ? openMedia(filename) : undefined;
}

async function fileResponse({
  opened,
  filename,
  requested,
  caching,
}: {
  opened: Awaited<ReturnType<typeof openMedia>>;
  filename: string;
  requested: Headers;
  caching: string;
}): Promise<Response> {
  if (!opened) return notFound();
  // A file never changes under its name.
  const etag = `"${filename}"`;
  const headers = { ETag: etag, 'Cache-Control': caching };
  if (requested.get('if-none-match')?.includes(etag)) {
    await opened.file.close();
    return new Response(null, { status: 304, headers });
  }
  const body = Readable.toWeb(opened.file.createReadStream()) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': mimeTypeOf(filename),
      'Content-Length': String(opened.size),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
}
