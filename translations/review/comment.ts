import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { audit } from '../audit/audit.ts';
import type { RecordKey } from '../records/changeRecord.ts';
import type { Comment } from '../records/entry.ts';
import { changeEntry } from './changeEntry.ts';
import type { Actor } from './mayTranslate.ts';
import { mustTranslate } from './mustWork.ts';

type Remark = { path: string; text: string; by: NonNullable<Actor> };

/**
 * Adds a comment to a text, whatever has become of the text meanwhile.
 *
 * @throws ReviewError FORBIDDEN, NOT_FOUND.
 */
export async function comment(
  payload: Payload,
  key: RecordKey,
  { path, text, by }: Remark,
): Promise<Comment> {
  mustTranslate(by, key.locale);
  const user = String(by.id);
  const added = { id: randomUUID(), by: user, at: new Date().toISOString(), text };
  await changeEntry(
    payload,
    key,
    { path, seen: undefined },
    (entry) => ({ ...entry, comments: [...entry.comments, added] }),
    { quiet: true },
  );
  await audit(payload, key, [{ action: 'comment', user, path, before: null, after: added }]);
  return added;
}
