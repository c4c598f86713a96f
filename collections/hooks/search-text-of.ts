import type { Field } from 'payload';
import { fold } from '../../translations/fold.ts';
import { leavesOf } from './leaves.ts';

const derived = new Set(['searchText', 'formerSlugs', 'displayTitle']);
/** Rows have an id of their own, which nobody knows. */
const isRowId = (path: string) => /\.\d+\.id$/.test(path);
const limit = 20_000;

/** Everything of a document that an editor may search it by, folded. */
export function searchTextOf(fields: readonly Field[], data: unknown): string {
  const texts = new Set<string>();
  for (const { field, path, value } of leavesOf(fields, data)) {
    const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'email';
    const isSearched = isText && !derived.has(path) && !isRowId(path);
    if (isSearched && typeof value === 'string') texts.add(fold(value));
  }
  return [...texts].join(' ').slice(0, limit);
}
