import type { Payload } from 'payload';
import { auditTexts } from '../audit/audit.ts';
import { checkerOf } from '../review/checkerOf.ts';
import { changeRecord, ofEntries, type RecordKey } from './changeRecord.ts';
import type { TranslationEntry } from './entry.ts';
import { readSource } from './readSource.ts';
import { inStep } from './transitions/inStep.ts';
import { type Authorship, type WrittenText, withWrittenTexts } from './transitions/written.ts';

/** Throws where the texts are not what the writer has read; called with every newer state of them. */
type Expect = (entries: readonly TranslationEntry[]) => void;

/**
 * Writes texts of people, imports and seeds into the record of a document and locale, where they
 * wait for review.
 *
 * @returns the paths whose text changed.
 */
export async function writeTexts(
  payload: Payload,
  key: RecordKey,
  written: readonly WrittenText[],
  { expect, ...authorship }: Authorship & { expect?: Expect },
): Promise<string[]> {
  const source = await readSource(payload, key, { draft: true });
  const leaves = source?.leaves ?? new Map();
  const check = await checkerOf(payload, { source: source?.locale ?? key.locale, ...key });
  let before: readonly TranslationEntry[] = [];
  let after: readonly TranslationEntry[] = [];
  await changeRecord(
    payload,
    key,
    ofEntries((entries) => {
      before = inStep(entries, leaves);
      expect?.(before);
      after = withWrittenTexts(before, written, { leaves, check }, authorship);
      return after;
    }),
  );
  return auditTexts(payload, key, { action: 'write', user: authorship.by, before, after });
}
