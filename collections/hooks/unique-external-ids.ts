import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload';
import { languageOf, type MessageKey, message } from '../messages.ts';
import { findEverywhere } from './find-everywhere.ts';

type ExternalId = { system?: string | null; value?: string | null };

/** An external identifier belongs to one document of a collection, drafts and trash included. */
export const uniqueExternalIds: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const ids: ExternalId[] = Array.isArray(data?.externalIds) ? data.externalIds : [];
  const changed = JSON.stringify(pairs(ids)) !== JSON.stringify(pairs(originalDoc?.externalIds));
  if (ids.length === 0 || !changed) return data;
  const twice = ids.findIndex((id, index) => ids.findIndex((other) => same(id, other)) < index);
  if (twice >= 0) throw refusal({ key: 'externalIdTwice', ids, index: twice, collection, req });
  const values = ids.flatMap(({ value }) => (value ? [value] : []));
  const where = { 'externalIds.value': { in: values } };
  const holders = await findEverywhere({ collection: collection.slug, where, req });
  for (const holder of holders.filter(({ id }) => id !== originalDoc?.id)) {
    const index = ids.findIndex((id) => holder.externalIds?.some((other) => same(id, other)));
    const title = holder.displayTitle ?? String(holder.id);
    if (index >= 0) {
      throw refusal({ key: 'externalIdTaken', ids, index, title, collection, req });
    }
  }
  return data;
};

const pairs = (ids: ExternalId[] | undefined) =>
  (ids ?? []).map(({ system, value }) => [system, value]);

const same = (a: ExternalId, b: ExternalId) => a.system === b.system && a.value === b.value;

function refusal(args: {
  key: MessageKey;
  ids: ExternalId[];
  index: number;
  title?: string;
  collection: { slug: string };
  req: PayloadRequest;
}): ValidationError {
  const { key, ids, index, title = '', collection, req } = args;
  const { system, value } = ids[index] ?? {};
  const text = message(key, languageOf(req), {
    system: system ?? '',
    value: value ?? '',
    title,
  });
  const errors = [{ path: `externalIds.${index}.value`, message: text }];
  return new ValidationError({ collection: collection.slug, errors, req }, req.t);
}
