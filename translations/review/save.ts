import type { Payload } from 'payload';
import type { RecordKey } from '../records/changeRecord.ts';
import { readRecords, recordKey } from '../records/changeRecord.ts';
import type { LeafValue, TranslationEntry } from '../records/entry.ts';
import { readSource } from '../records/readSource.ts';
import { later } from '../records/transitions/later.ts';
import { isSeen } from '../records/transitions/refusal.ts';
import { writeTexts } from '../records/writeTexts.ts';
import type { EntryTarget } from './changeEntry.ts';
import { type Actor, idOf } from './mayTranslate.ts';
import { inputs } from './messages.ts';
import { mustTranslate } from './mustWork.ts';
import { badInput, ReviewError, refused } from './ReviewError.ts';

/**
 * Writes one text, which then waits for review. A text that did not change keeps its state.
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
  if (value !== null && (typeof value === 'string') !== (leaf.kind === 'text')) {
    throw badInput('value', leaf.kind);
  }
  const expect = (entries: readonly TranslationEntry[]) => {
    const entry = entries.find((each) => each.path === path);
    if (entry && !isSeen(entry, seen)) {
      throw refused('CONFLICT', entry);
    }
  };
  const at = later(seen ?? '', new Date().toISOString());
  const text = { path, kind: leaf.kind, value };
  await writeTexts(payload, key, [text], { origin: 'human', by: idOf(by), at, expect });
  const record = (await readRecords(payload, [recordKey(key)])).get(recordKey(key));
  const entry = record?.entries.find((each) => each.path === path);
  if (!entry) {
    throw refused('NOT_FOUND');
  }
  return entry;
}
