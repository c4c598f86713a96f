import { hash } from 'node:crypto';
import type { FeedItem } from './index.ts';

/** JSON in which equal values have equal text: the names of an object are sorted. */
export const canonicalJson = (value: unknown): string =>
  value === undefined ? 'undefined' : JSON.stringify(canonical(value));

/** By hand: a function given to `JSON.stringify` makes it slow, and this names each request. */
function canonical(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const sorted: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(value).sort()) {
    sorted[name] = canonical((value as Record<string, unknown>)[name]);
  }
  return sorted;
}

/** A hash of an item's content; when it was saved is not content. */
export function contentVersion(item: FeedItem): string {
  return shortHash(canonicalJson('updatedAt' in item ? { ...item, updatedAt: undefined } : item));
}

/** 22 characters: 132 bits of SHA-256. */
export const shortHash = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
