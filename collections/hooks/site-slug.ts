import type { CollectionBeforeValidateHook } from 'payload';
import { slugOf } from './slug-of.ts';

/** A site's slug is made of its name unless somebody writes one. */
export const siteSlug: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data;
  const slug = slugOf(String(data.slug || data.name || ''));
  return { ...data, slug: slug || undefined };
};
