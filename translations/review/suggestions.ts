import type { Payload } from 'payload';
import { audit, auditTexts } from '../audit/audit.ts';
import type { RecordKey } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import type { Outcome } from '../records/transitions/refusal.ts';
import { accepted, dismissed } from '../records/transitions/suggestions.ts';
import { changeEntry, type EntryTarget } from './change-entry.ts';
import { type Actor, idOf } from './may-translate.ts';
import { mustTranslate } from './must-work.ts';
import type { Beside } from './read-beside.ts';

type Judgement = EntryTarget & {
  by: Actor;
  /** `at` of the suggestion as it was read; undefined: whatever it is. */
  suggestion: string | undefined;
};

/**
 * What a machine proposes becomes the working text, and waits for review as the text of whoever
 * took it.
 *
 * @returns the text as it is now.
 * @throws ReviewError FORBIDDEN, NOT_FOUND, CONFLICT.
 */
export async function acceptSuggestion(
  payload: Payload,
  key: RecordKey,
  { by, suggestion, ...target }: Judgement,
): Promise<TranslationEntry> {
  mustTranslate(by, key.locale);
  const user = idOf(by);
  const at = new Date().toISOString();
  const change = (entry: TranslationEntry, { newest, check }: Beside): Outcome => {
    const leaf = newest.leaves.get(entry.path);
    if (!leaf) {
      return 'GONE';
    }
    return isRead(entry, suggestion) ? accepted(entry, { by: user, at, leaf, check }) : 'CONFLICT';
  };
  const { before, after } = await changeEntry(payload, key, target, change);
  await auditTexts(payload, key, { action: 'accept', user, before: [before], after: [after] });
  return after;
}

/**
 * Takes away what a machine proposes.
 *
 * @returns the text as it is now.
 * @throws ReviewError FORBIDDEN, NOT_FOUND, CONFLICT.
 */
export async function dismissSuggestion(
  payload: Payload,
  key: RecordKey,
  { by, suggestion, ...target }: Judgement,
): Promise<TranslationEntry> {
  mustTranslate(by, key.locale);
  const user = idOf(by);
  const change = (entry: TranslationEntry): Outcome =>
    isRead(entry, suggestion) ? dismissed(entry) : 'CONFLICT';
  const { before, after } = await changeEntry(payload, key, target, change);
  if (user !== null) {
    const row = { path: target.path, before: { suggestion: before.suggestion }, after: null };
    await audit(payload, key, [{ action: 'dismiss', user, ...row }]);
  }
  return after;
}

const isRead = (entry: TranslationEntry, suggestion: string | undefined): boolean =>
  suggestion === undefined || !entry.suggestion || entry.suggestion.at === suggestion;
