import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { audit } from '../audit/audit.ts';
import { notify } from '../notifications/notify.ts';
import type { RecordKey } from '../records/change-record.ts';
import type { Comment } from '../records/entry.ts';
import { changeEntry } from './change-entry.ts';
import type { Actor } from './may-translate.ts';
import { mustTranslate } from './must-work.ts';
import { peopleIn } from './people.ts';
import { badInput } from './review-error.ts';

type Remark = {
  path: string;
  text: string;
  /** Ids of users who work in the locale: each is told of it. */
  mentions?: readonly string[];
  by: NonNullable<Actor>;
};

/**
 * Adds a comment to a text, whatever has become of the text meanwhile.
 *
 * @throws ReviewError FORBIDDEN, NOT_FOUND, BAD_INPUT (a mention of somebody who does not work in the locale).
 */
export async function comment(
  payload: Payload,
  key: RecordKey,
  { path, text, mentions = [], by }: Remark,
): Promise<Comment> {
  mustTranslate(by, key.locale);
  const user = String(by.id);
  const mentioned = [...new Set(mentions)];
  if (mentioned.length > 0) {
    const known = new Set((await peopleIn(payload, key.locale)).map(({ id }) => id));
    if (!mentioned.every((id) => known.has(id))) throw badInput('mentions', 'mentions');
  }
  const added: Comment = {
    id: randomUUID(),
    by: user,
    at: new Date().toISOString(),
    text,
    ...(mentioned.length > 0 && { mentions: mentioned }),
  };
  await changeEntry(
    payload,
    key,
    { path, seen: undefined },
    (entry) => ({ ...entry, comments: [...entry.comments, added] }),
    { quiet: true },
  );
  await audit(payload, key, [{ action: 'comment', user, path, before: null, after: added }]);
  const item = { ...key, path, note: text };
  const to = new Map(mentioned.map((id) => [id, [item]]));
  await notify(payload, { kind: 'mentioned', to, by: user, once: added.id });
  return added;
}
