import type { CollectionConfig, PayloadRequest } from 'payload';
import { nobody } from '../access.ts';
import { documentKey } from './operation.ts';

export const writesSlug = 'documentWrites';

/** Who wrote a document last, and whether somebody is writing it now. */
export const documentWrites: CollectionConfig = {
  slug: writesSlug,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text' },
    { name: 'until', type: 'number', required: true, defaultValue: 0 },
    { name: 'by', type: 'text' },
  ],
};

type Document = { collection: string; id: unknown };

/** Id of the user who wrote a document last; null for a script and where it is not known. */
export async function lastWriter(req: PayloadRequest, document: Document): Promise<string | null> {
  const row = await req.payload.db.findOne<{ id: string; by?: string | null }>({
    collection: writesSlug,
    where: { key: { equals: documentKey(document) } },
    req,
  });
  return row?.by ?? null;
}

/** Forgets a document that is gone for good. */
export async function forgetWrites(req: PayloadRequest, document: Document): Promise<void> {
  await req.payload.db.deleteMany({
    collection: writesSlug,
    where: { key: { equals: documentKey(document) } },
    req,
  });
}
