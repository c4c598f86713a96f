import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { languageOf, type MessageKey, message } from '../messages.ts';
import { timeOf } from '../rules/dates.ts';
import { hashOfKey } from '../site-keys/make-key.ts';
import { readManifest, type TrustedDocuments, withManifest } from './read-manifest.ts';

type KeyRow = { hash?: string; expiresAt?: string | null; mayUpload?: boolean | null };
type SiteRow = { id: string; active?: boolean; keys?: KeyRow[]; trustedDocuments?: unknown };

/**
 * `POST /api/sites/trusted-documents` with a manifest and a key of the site's that may upload:
 * adds its documents to the site's.
 */
export const trustedEndpoint: Omit<Endpoint, 'root'> = {
  path: '/trusted-documents',
  method: 'post',
  handler: async (req) => {
    const site = await siteWithKey(req);
    await addDataAndFileToRequest(req);
    const [added, documents] = read(site, req.data);
    await req.payload.update({
      collection: 'sites',
      id: site.id,
      data: { trustedDocuments: documents } as never,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const counts = { documents: Object.keys(added).length, total: Object.keys(documents).length };
    return Response.json(counts, { headers: { 'Cache-Control': 'no-store' } });
  },
};

async function siteWithKey(req: PayloadRequest): Promise<SiteRow> {
  const key = /^Bearer +(pk_[\w-]{1,200})$/i.exec(req.headers.get('authorization') ?? '')?.[1];
  if (!key) throw refused(req, 401, 'siteKeySend');
  const hash = hashOfKey(key);
  const { docs } = await req.payload.find({
    collection: 'sites',
    where: { 'keys.hash': { equals: hash } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  const site = docs[0] as unknown as SiteRow | undefined;
  const row = site?.keys?.find((each) => each.hash === hash);
  const isValid = row && (timeOf(row.expiresAt) ?? Number.POSITIVE_INFINITY) > Date.now();
  if (!site?.active || !isValid) throw refused(req, 401, 'siteKeyUnknown');
  if (!row.mayUpload) throw refused(req, 403, 'siteKeyNoUpload');
  return site;
}

function refused(req: PayloadRequest, status: number, key: MessageKey): APIError {
  return new APIError(message(key, languageOf(req)), status, null, true);
}

function read(site: SiteRow, manifest: unknown): [TrustedDocuments, TrustedDocuments] {
  try {
    return [readManifest(manifest), withManifest(site.trustedDocuments, manifest)];
  } catch (error) {
    throw new APIError((error as Error).message, 400, null, true);
  }
}
