import { createHash } from 'node:crypto';
import type { TranslationEntry } from '../records/entry.ts';
import { canonical } from '../records/value.ts';

type Text = Pick<TranslationEntry, 'path' | 'value'>;

/** A hash of the working texts of a record: what a form shows, whatever their states are. */
export function textsHash(entries: readonly Text[]): string {
  const texts = entries
    .filter(({ value }) => value !== null)
    .map(({ path, value }) => [path, value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(canonical(texts)).digest('hex').slice(0, 16);
}
