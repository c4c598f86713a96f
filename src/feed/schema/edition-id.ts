import { encodeGlobalId, typeNames } from './global-id.ts';
import { readingKey } from './query/criteria.ts';
import type { Served } from './served.ts';

/** Names what a reader is served of an item: the item, and the locales that its texts are looked for in. */
export function editionId({
  entry: { type, id },
  reading,
}: Pick<Served, 'entry' | 'reading'>): string {
  return encodeGlobalId(typeNames[type], `${id}@${readingKey(reading)}`);
}
