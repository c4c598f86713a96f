import { Readable } from 'node:stream';
import type { CollectionSlug, Payload, UploadConfig } from 'payload';
import { mimeTypeOf, originalNames, stemOf } from './names.ts';
import { bringBack } from './quarantine.ts';
import { referencedStems } from './referenced-stems.ts';
import { openMedia } from './storage.ts';

type StaffHandler = NonNullable<UploadConfig['handlers']>[number];

/** Serves a file to those whom Payload lets read the collection: `/api/media/file/…`. */
export const serveToStaff: StaffHandler = async (req, { params: { collection, filename } }) => {
  const opened = await openReferenced(req.payload, collection as CollectionSlug, filename);
  return fileResponse({
    opened,
    filename,
    requested: req.headers,
    caching: 'private, max-age=3600',
  });
};

/**
 * Serves a file to the public: one whose document exists and, where it shows a patient, has a
 * consent that has not expired. Anything else is 404.
 */
export async function serveToPublic({
  payload,
  filename,
  headers,
}: {
  payload: Payload;
  filename: string;
  headers: Headers;
}): Promise<Response> {
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
  const document = await payload.db.findOne({
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
  // A day, not for ever: a file that is withdrawn has to leave the caches too.
  if (!document) return notFound();
  const opened = await openReferenced(payload, 'media', filename);
  return fileResponse({ opened, filename, requested: headers, caching: 'public, max-age=86400' });
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
