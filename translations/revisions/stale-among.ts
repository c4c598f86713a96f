import { APIError, isolateObjectProperty, type PayloadRequest } from 'payload';
import { type Conflict, conflictOf } from './conflict.ts';
import { revOf } from './expected.ts';
import { messages } from './messages.ts';
import { operationOf } from './operation.ts';

/** What the 409 of a write of several documents carries under `data`. */
export type Conflicts = {
  code: 'CONFLICT';
  /** Those that somebody has changed since the writer read them. */
  documents: (Conflict & { id: string; title: string })[];
};

/** How many documents a refusal names in its message. */
const NAMED = 10;

type Stored = { id: string | number; rev?: unknown; [field: string]: unknown };

/**
 * Refuses a write of several documents, before anything of it is made, when its caller has read an older version
 * of one of them.
 *
 * @throws APIError with status 409 and {@link Conflicts}.
 */
export async function refuseStaleAmong(req: PayloadRequest, collection: string): Promise<void> {
  const expected = operationOf(req)?.expectedEach ?? new Map();
  if (expected.size === 0) return;
  const config = req.payload.collections[collection as 'clinics']?.config;
  const titleField = config?.admin.useAsTitle ?? 'id';
  const own = isolateObjectProperty(req, ['context', 'fallbackLocale', 'locale', 'payloadAPI']);
  // The caps on what a client may read are not meant for this.
  own.payloadAPI = 'local';
  const { docs } = await req.payload.find({
    collection: collection as 'clinics',
    where: { id: { in: [...expected.keys()] } },
    select: { rev: true, [titleField]: true },
    draft: true,
    trash: true,
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: !req.user,
    user: req.user,
    req: own,
  });
  const stale = (docs as unknown as Stored[]).filter(
    ({ id, rev }) => expected.get(String(id))?.rev !== revOf({ rev }),
  );
  if (stale.length === 0) return;
  const documents: Conflicts['documents'] = [];
  for (const doc of stale) {
    const id = String(doc.id);
    const { data } = await conflictOf(req, { collection, id });
    documents.push({ id, title: String(doc[titleField] || id), ...(data as Conflict) });
  }
  const named = documents.slice(0, NAMED).map(({ title }) => `«${title}»`);
  const titles = `${named.join(', ')}${documents.length > NAMED ? ', …' : ''}`;
  throw new APIError(
    messages.changedAmong(req, { titles }),
    409,
    { code: 'CONFLICT', documents },
    true,
  );
}
