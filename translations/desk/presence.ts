import type { Payload } from 'payload';
import { type RecordKey, recordKey } from '../records/change-record.ts';

/** Somebody who has the texts of a document before them, and which of them. */
export type Present = { user: string; path: string };

/** How long somebody counts as present after the last sign of life, in milliseconds; the editor gives one each third of it. */
export const PRESENT_MS = 30_000;

/** By the id of a user; `at` in milliseconds. */
type Signs = Record<string, { path: string; at: number }>;

const prefix = 'presence:';

/**
 * Notes at which text somebody is; null takes the note back.
 *
 * Of two signs in the same moment one may be lost until its sender's next: nothing but a name on the screen hangs
 * on it, since no text is written over another's.
 *
 * @returns who else is at the texts of this document and locale.
 */
export async function tellPresence(
  payload: Payload,
  key: RecordKey,
  { user, path }: { user: string; path: string | null },
): Promise<Present[]> {
  const name = `${prefix}${recordKey(key)}`;
  const now = Date.now();
  const { [user]: _, ...others } = current(await payload.kv.get<Signs>(name), now);
  const signs: Signs = path === null ? others : { ...others, [user]: { path, at: now } };
  if (Object.keys(signs).length > 0) await payload.kv.set(name, signs);
  else await payload.kv.delete(name);
  return Object.entries(others).map(([id, sign]) => ({ user: id, path: sign.path }));
}

/** Removes what those have left who went without a word. */
export async function removeOldPresence(payload: Payload): Promise<void> {
  const names = (await payload.kv.keys()).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const signs = current(await payload.kv.get<Signs>(name), Date.now());
    if (Object.keys(signs).length === 0) await payload.kv.delete(name);
  }
}

/** The signs that still count; one of a clock that was ahead does not. */
const current = (signs: Signs | null, now: number): Signs =>
  Object.fromEntries(
    Object.entries(signs ?? {}).filter(([, { at }]) => Math.abs(now - at) < PRESENT_MS),
  );
