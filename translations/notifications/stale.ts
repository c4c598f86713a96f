import type { Payload } from 'payload';
import type { RecordKey } from '../records/change-record.ts';
import { isStale, type TranslationEntry } from '../records/entry.ts';
import { notify } from './notify.ts';
import type { NotificationItem } from './types.ts';

type Entries = readonly TranslationEntry[];

/** The approved texts that their source has left behind between two states of a record. */
export function leftBehind(before: Entries, after: Entries): TranslationEntry[] {
  const isLeft = (entry: TranslationEntry) => entry.state === 'approved' && isStale(entry);
  const known = new Set(before.filter(isLeft).map(({ path }) => path));
  return after.filter((entry) => isLeft(entry) && !known.has(entry.path));
}

/** Tells those who wrote approved texts, or approved a machine's, that the source has moved on. */
export async function tellOfStale(
  payload: Payload,
  { collection, document, locale }: RecordKey,
  { before, after }: { before: Entries; after: Entries },
): Promise<void> {
  const to = new Map<string, NotificationItem[]>();
  for (const { path, by, approved, approvedAhead } of leftBehind(before, after)) {
    const person = by ?? (approvedAhead ?? approved)?.by;
    if (!person) continue;
    to.set(person, [...(to.get(person) ?? []), { collection, document, locale, path }]);
  }
  if (to.size > 0) await notify(payload, { kind: 'stale', to, by: null });
}
