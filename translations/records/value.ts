import { createHash } from 'node:crypto';
import { canonical, hasText } from './canonical.ts';

// The rest is in a file of its own, since browsers have no node:crypto.
export { canonical, hasText } from './canonical.ts';

/** A short hash of a leaf's value; '' for a leaf without text. Key order does not matter. */
export function hashOf(value: unknown): string {
  if (!hasText(value)) {
    return '';
  }
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 16);
}
