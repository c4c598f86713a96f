import { slugify } from 'transliteration';

/** The longest slug, so that an address stays readable. */
export const slugLength = 80;

/** A slug from a name in any script, cut at a word; empty where nothing of it can be spelt. */
export function slugOf(name: string): string {
  const slug = slugify(name, { lowercase: true, separator: '-', trim: true });
  const clean = slug
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  if (clean.length <= slugLength) return clean;
  const cut = clean.slice(0, slugLength + 1);
  const atWord = cut.lastIndexOf('-');
  return cut.slice(0, atWord > slugLength / 2 ? atWord : slugLength);
}
