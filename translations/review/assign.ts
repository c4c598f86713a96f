import type { Payload } from 'payload';
import { audit } from '../audit/audit.ts';
import { notify, told } from '../notifications/notify.ts';
import type { RecordKey } from '../records/change-record.ts';
import { changeInStep } from './change-in-step.ts';
import { type Actor, idOf, mayTranslate } from './may-translate.ts';
import { inputs } from './messages.ts';
import { mustTranslate } from './must-work.ts';
import { badInput, ReviewError } from './review-error.ts';

type Assignment = {
  by: Actor;
  /** Id of whoever is to do the work; null: nobody in particular. */
  user: string | null;
  /** Whom it was assigned to, as it was read; undefined: whoever it is. */
  seen: string | null | undefined;
  /** The day by which it is to be done; null: none; undefined: as it is. */
  due?: string | null | undefined;
};

/**
 * Assigns the texts of a document in a locale to somebody who works in it.
 *
 * @throws ReviewError FORBIDDEN, NOT_FOUND, BAD_INPUT (not a user of the locale), CONFLICT.
 */
export async function assign(
  payload: Payload,
  key: RecordKey,
  { by, user, seen, due }: Assignment,
): Promise<{ assignee: string | null; due: string | null }> {
  mustTranslate(by, key.locale);
  if (user !== null && !mayTranslate(await userOf(payload, user), key.locale)) {
    throw badInput('user', 'user');
  }
  const { before, after } = await changeInStep(payload, key, (state) => {
    if (seen !== undefined && state.assignee !== seen && state.assignee !== user) {
      throw new ReviewError('CONFLICT', inputs.assigned, { field: 'seen' });
    }
    const next = { assignee: user, due: due === undefined ? state.due : due };
    const isSame = state.assignee === next.assignee && state.due === next.due;
    return isSame ? state : { ...state, ...next };
  });
  const [was, is] = [before, after].map(({ assignee, due }) => ({ assignee, due }));
  if (by && (was?.assignee !== is?.assignee || was?.due !== is?.due)) {
    const row = { before: was, after: is };
    await audit(payload, key, [{ action: 'assign', user: idOf(by), ...row }]);
  }
  if (before.assignee !== after.assignee) {
    await notify(payload, { kind: 'assigned', to: told(after.assignee, key), by: idOf(by) });
  }
  return { assignee: user, due: after.due };
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
