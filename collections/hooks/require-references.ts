import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { isCaptured } from '../../translations/overlay/with-captured-text.ts';
import { languageOf, message } from '../messages.ts';
import { isolated } from './isolated.ts';
import { leavesOf } from './leaves.ts';

type Named = { path: string; collection: string; id: string };
type Target = { id: string | number; deletedAt?: string | null; [field: string]: unknown };

/**
 * Publishing demands that what a required relation names is there and is not in the trash. SQLite empties
 * a relation when its target is deleted; MongoDB keeps the dead id, which is not empty to Payload.
 */
export const requireReferences: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data;
  const id = originalDoc?.id;
  if (id !== undefined && isCaptured(req, { collection: collection.slug, id: String(id) })) {
    return data;
  }
  const named = [...leavesOf(collection.fields, data)].flatMap(({ field, path, value }) => {
    const isRelation = field.type === 'relationship' || field.type === 'upload';
    if (!isRelation || !field.required) return [];
    return [value].flat().flatMap((each) => namedBy(each, { path, relationTo: field.relationTo }));
  });
  const targets = await readTargets(req, named);
  const errors = named.flatMap(({ path, collection: slug, id }) => {
    const target = targets.get(`${slug}:${id}`);
    if (target && !target.deletedAt) return [];
    const key = target ? 'referenceTrashed' : 'referenceGone';
    const title = String(target?.[titleField(req, slug)] ?? id);
    return [{ path, message: message(key, languageOf(req), { title }) }];
  });
  if (errors.length === 0) return data;
  throw new ValidationError({ collection: collection.slug, id, errors, req }, req.t);
};

/** What a relation holds is an id, a document, or either with its collection. */
function namedBy(
  value: unknown,
  { path, relationTo }: { path: string; relationTo: string | string[] },
): Named[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(relationTo)) {
    const { relationTo: collection, value: inner } = value as {
      relationTo: string;
      value: unknown;
    };
    return namedBy(inner, { path, relationTo: collection });
  }
  const id = typeof value === 'object' && 'id' in value ? value.id : value;
  return [{ path, collection: relationTo, id: String(id) }];
}

async function readTargets(req: PayloadRequest, named: readonly Named[]) {
  const targets = new Map<string, Target>();
  for (const collection of new Set(named.map((each) => each.collection))) {
    const ids = named.filter((each) => each.collection === collection).map(({ id }) => id);
    const { docs } = await req.payload.find({
      // Any collection that a relation names; the type of one stands for them.
      collection: collection as 'clinics',
      where: { id: { in: ids } },
      trash: true,
      depth: 0,
      pagination: false,
      joins: false,
      select: { [titleField(req, collection)]: true, deletedAt: true },
      overrideAccess: true,
      req: isolated(req),
    });
    for (const doc of docs as unknown as Target[]) targets.set(`${collection}:${doc.id}`, doc);
  }
  return targets;
}

const titleField = ({ payload }: PayloadRequest, collection: string) =>
  payload.collections[collection as 'clinics'].config.admin.useAsTitle ?? 'id';
