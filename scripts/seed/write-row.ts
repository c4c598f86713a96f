import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { draw } from './drawings/index.ts';
import type { PlacedRow } from './order.ts';

export type Document = Record<string, unknown> & { id: string | number };

/** Where a seeding stands: what the steps below need to know. */
export type Seeding = {
  payload: Payload;
  idOf: (key: string) => string;
  /** What is given to Payload for a value of the tables, in a locale. */
  dataOf: (args: { data: PlacedRow['row']['data']; locale: string }) => Record<string, unknown>;
};

/** What a row of a collection is given besides its data. */
type Extras = {
  data?: Record<string, unknown>;
  file?: Awaited<ReturnType<typeof draw>>;
};

/** Collections whose documents need more than the tables hold. */
const extrasOf: Record<string, (key: string) => Promise<Extras>> = {
  media: async (key) => ({ file: await draw(key) }),
  users: async () => ({ data: { password: randomBytes(18).toString('base64url') } }),
};

/** The part of a key after its kind, which is the document's slug. */
export const slugOf = (key: string) => key.slice(key.indexOf('.') + 1);

/**
 * Writes the document of a row, in its source locale.
 *
 * @returns the document as stored, and the password of a new account.
 */
export async function writeRow(
  { collection, row }: PlacedRow,
  { payload, idOf, dataOf }: Seeding,
): Promise<{ document: Document; password: string | null }> {
  const fields = payload.collections[collection as 'clinics'].config.flattenedFields;
  const has = (name: string) => fields.some((field) => field.name === name);
  const locale = row.sourceLocale ?? 'ru';
  const status = row.status ?? 'published';
  const extras = (await extrasOf[collection]?.(row.key)) ?? {};
  const document = await payload.create({
    collection: collection as 'clinics',
    locale,
    draft: status === 'draft',
    depth: 0,
    file: extras.file,
    data: {
      ...dataOf({ data: row.data, locale }),
      ...extras.data,
      id: idOf(row.key),
      ...(has('slug') && { slug: slugOf(row.key) }),
      ...(has('sourceLocale') && { sourceLocale: locale }),
      ...(has('_status') && { _status: status }),
    } as never,
  });
  const password = extras.data?.password;
  return {
    document: document as unknown as Document,
    password: typeof password === 'string' ? password : null,
  };
}
