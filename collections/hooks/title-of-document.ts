import type { PayloadRequest } from 'payload';

/** The title of a document that another one refers to; empty where there is none. */
export async function titleOfDocument(
  collection: string,
  reference: unknown,
  req: PayloadRequest,
): Promise<string> {
  const id =
    typeof reference === 'object' && reference !== null && 'id' in reference
      ? reference.id
      : reference;
  if (typeof id !== 'string' && typeof id !== 'number') return '';
  const document = await req.payload.db.findOne<{ id: string; displayTitle?: string }>({
    collection: collection as 'clinics',
    where: { id: { equals: id } },
    req,
  });
  return document?.displayTitle ?? '';
}
