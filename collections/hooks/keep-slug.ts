import {
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload';
import { languageOf, type MessageKey, message } from '../messages.ts';
import { findEverywhere } from './find-everywhere.ts';
import { slugOf } from './slug-of.ts';

type Document = {
  id?: string | number;
  slug?: string;
  formerSlugs?: string[];
  displayTitle?: string;
};

/**
 * Gives a document a slug of its own and keeps it.
 *
 * It is made of the source-locale name once; a later change of the name leaves it. When an editor
 * changes it, the old one is remembered, so that an address that was given out still leads here,
 * and nobody else may take it.
 */
export const keepSlug: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const before: Document = operation === 'update' ? (originalDoc ?? {}) : {};
  const lookUp = { collection: collection.slug, id: before.id, req };
  const given = typeof data.slug === 'string' && data.slug.trim() !== '' ? data.slug : null;
  if (!given) {
    const base = slugOf(data.displayTitle ?? '');
    data.slug = before.slug ?? (base ? await freeSlug(base, lookUp) : undefined);
  } else if (given !== before.slug) {
    data.slug = slugOf(given);
    if (!data.slug)
      throw refusal({ key: 'slugEmpty', slug: given, collection: collection.slug, req });
    if (await isTaken(data.slug, lookUp)) {
      throw refusal({ key: 'slugTaken', slug: data.slug, collection: collection.slug, req });
    }
  }
  data.formerSlugs = formerSlugs(before, data.slug);
  return data;
};

/** The slugs that a document had before, oldest first, without the one that it has now. */
export function formerSlugs(before: Document, slug: string | undefined): string[] {
  const former = new Set(before.formerSlugs ?? []);
  if (before.slug) former.add(before.slug);
  if (slug) former.delete(slug);
  return [...former];
}

type LookUp = { collection: string; id: Document['id']; req: PayloadRequest };

async function freeSlug(base: string, lookUp: LookUp): Promise<string> {
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!(await isTaken(slug, lookUp))) return slug;
  }
}

/** Whether another document has or had the slug. */
async function isTaken(slug: string, { collection, id, req }: LookUp): Promise<boolean> {
  const where: Where = { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] };
  const found = await findEverywhere({ collection, where, req });
  return found.some((document) => document.id !== id);
}

function refusal(args: { key: MessageKey; slug: string; collection: string; req: PayloadRequest }) {
  const { key, slug, collection, req } = args;
  const error = { path: 'slug', message: message(key, languageOf(req), { slug }) };
  return new ValidationError({ collection, errors: [error], req }, req.t);
}
