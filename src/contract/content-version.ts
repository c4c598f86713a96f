import { hash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { FeedItem } from './index.ts';

/** A hash of an item's content; when it was saved is not content. */
export function contentVersion(item: FeedItem): string {
  return shortHash(canonicalJson('updatedAt' in item ? { ...item, updatedAt: undefined } : item));
}

/** 22 characters: 132 bits of SHA-256. */
export const shortHash = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
