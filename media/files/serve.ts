import { Readable } from 'node:stream';
import type { Payload, UploadConfig } from 'payload';
import { mimeTypeOf, originalNames, stemOf } from './names.ts';
import { openMedia } from './storage.ts';

type StaffHandler = NonNullable<UploadConfig['handlers']>[number];

/** Serves a file to those whom Payload lets read the collection: `/api/media/file/…`. */
export const serveToStaff: StaffHandler = (req, { params }) =>
  fileResponse(params.filename, req.headers, 'private, max-age=3600');

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
  return document ? fileResponse(filename, headers, 'public, max-age=86400') : notFound();
}

async function fileResponse(
  filename: string,
  requested: Headers,
  caching: string,
): Promise<Response> {
  const opened = await openMedia(filename);
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
