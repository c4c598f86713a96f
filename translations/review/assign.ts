import type { Payload } from 'payload';
import { audit } from '../audit/audit.ts';
import type { RecordKey } from '../records/changeRecord.ts';
import { changeInStep } from './changeInStep.ts';
import { type Actor, idOf, mayTranslate } from './mayTranslate.ts';
import { inputs } from './messages.ts';
import { mustTranslate } from './mustWork.ts';
import { badInput, ReviewError } from './ReviewError.ts';

type Assignment = {
  by: Actor;
  /** Id of whoever is to do the work; null: nobody in particular. */
  user: string | null;
  /** Whom it was assigned to, as it was read; undefined: whoever it is. */
  seen: string | null | undefined;
};

/**
 * Assigns the texts of a document in a locale to somebody who works in it.
 *
 * @throws ReviewError FORBIDDEN, NOT_FOUND, BAD_INPUT (not a user of the locale), CONFLICT.
 */
export async function assign(
  payload: Payload,
  key: RecordKey,
  { by, user, seen }: Assignment,
): Promise<{ assignee: string | null }> {
  mustTranslate(by, key.locale);
  if (user !== null && !mayTranslate(await userOf(payload, user), key.locale)) {
    throw badInput('user', 'user');
  }
  const { before } = await changeInStep(payload, key, (state) => {
    if (seen !== undefined && state.assignee !== seen && state.assignee !== user) {
      throw new ReviewError('CONFLICT', inputs.assigned, { field: 'seen' });
    }
    return state.assignee === user ? state : { ...state, assignee: user };
  });
  if (by && before.assignee !== user) {
    const row = { before: { assignee: before.assignee }, after: { assignee: user } };
    await audit(payload, key, [{ action: 'assign', user: idOf(by), ...row }]);
  }
  return { assignee: user };
}

async function userOf(payload: Payload, id: string): Promise<unknown> {
  const { docs } = await payload.db.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
  });
  return docs[0];
}
