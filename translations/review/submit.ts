import type { Payload } from 'payload';
import { auditTexts } from '../audit/audit.ts';
import type { RecordKey } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import { submitted } from '../records/transitions/submitted.ts';
import { changeEntry, type EntryTarget } from './change-entry.ts';
import { type Actor, idOf } from './may-translate.ts';
import { mustTranslate } from './must-work.ts';

/**
 * Takes a machine's draft, or a rejected text, over as it is: it waits for review as the text of
 * whoever took it.
 *
 * @returns the text as it is now.
 * @throws ReviewError FORBIDDEN, NOT_FOUND, CONFLICT.
 */
export async function submit(
  payload: Payload,
  key: RecordKey,
  { by, ...target }: EntryTarget & { by: Actor },
): Promise<TranslationEntry> {
  mustTranslate(by, key.locale);
  const user = idOf(by);
  const at = new Date().toISOString();
  const { before, after } = await changeEntry(payload, key, target, (entry) =>
    submitted(entry, { by: user, at }),
  );
  await auditTexts(payload, key, { action: 'submit', user, before: [before], after: [after] });
  return after;
}
