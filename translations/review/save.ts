import type { Payload } from 'payload';
import type { RecordKey } from '../records/change-record.ts';
import { readRecords, recordKey } from '../records/change-record.ts';
import type { LeafValue, TranslationEntry } from '../records/entry.ts';
import { readSource } from '../records/read-source.ts';
import { later } from '../records/transitions/later.ts';
import { isSeen } from '../records/transitions/refusal.ts';
import { hasText } from '../records/value.ts';
import { writeTexts } from '../records/write-texts.ts';
import type { EntryTarget } from './change-entry.ts';
import { mayApprove } from './may-approve.ts';
import { type Actor, idOf } from './may-translate.ts';
import { inputs } from './messages.ts';
import { mustTranslate } from './must-work.ts';
import { forgetWithdrawn } from './remember-approved.ts';
import { badInput, ReviewError, refused } from './review-error.ts';
import { problemOfText } from './tree-problem.ts';

/**
 * Writes one text, which then waits for review. A text that did not change keeps its state. To empty
 * a text that was approved takes the right to approve.
 *
 * @returns the text as it is now.
 * @throws ReviewError FORBIDDEN, NOT_FOUND, BAD_INPUT (a text for rich text, or the reverse),
 * CONFLICT with the newer text.
 */
export async function save(
  payload: Payload,
  key: RecordKey,
  { by, value, path, seen }: EntryTarget & { by: Actor; value: LeafValue | null },
): Promise<TranslationEntry> {
  mustTranslate(by, key.locale);
  const source = await readSource(payload, key, { draft: true });
  if (!source) {
    throw new ReviewError('NOT_FOUND', inputs.document, { field: 'document' });
  }
  if (source.locale === key.locale) {
    throw badInput('locale', 'sourceLocale');
  }
  const leaf = source.leaves.get(path);
  if (!leaf) {
    throw refused('NOT_FOUND');
  }
  const problem = problemOfText(value, leaf.kind);
  if (problem) {
    throw badInput('value', problem);
  }
  const isEmptied = !hasText(value);
  let before: TranslationEntry | undefined;
  const expect = (entries: readonly TranslationEntry[]) => {
    before = entries.find((each) => each.path === path);
    if (before && !isSeen(before, seen)) {
      throw refused('CONFLICT', before);
    }
    // It takes away what is live.
    if (isEmptied && isApproved(before) && by && !mayApprove(by, key.locale)) {
      throw refused('FORBIDDEN', before);
    }
  };
  const at = later(seen ?? '', new Date().toISOString());
  const text = { path, kind: leaf.kind, value };
  const mayWithdraw = by === null || mayApprove(by, key.locale);
  const authorship = { origin: 'human', by: idOf(by), at, mayWithdraw } as const;
  await writeTexts(payload, key, [text], { ...authorship, expect });
  if (isEmptied && before && isApproved(before)) {
    await forgetWithdrawn(payload, { key, source: source.locale }, before);
  }
  const record = (await readRecords(payload, [recordKey(key)])).get(recordKey(key));
  const entry = record?.entries.find((each) => each.path === path);
  if (!entry) {
    throw refused('NOT_FOUND');
  }
  return entry;
}

const isApproved = (entry: TranslationEntry | undefined): boolean =>
  Boolean(entry?.approved ?? entry?.approvedAhead);
