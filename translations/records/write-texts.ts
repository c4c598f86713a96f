import type { Payload } from 'payload';
import { auditTexts } from '../audit/audit.ts';
import { checkerOf } from '../review/checker-of.ts';
import { badInput } from '../review/review-error.ts';
import { problemOfText } from '../review/tree-problem.ts';
import { untilWritten } from '../until-written.ts';
import {
  changeRecord,
  ofEntries,
  type RecordKey,
  readRecords,
  recordKey,
} from './change-record.ts';
import type { TranslationEntry } from './entry.ts';
import { readSource, type SourceLeaves } from './read-source.ts';
import { inStep } from './transitions/in-step.ts';
import { type Authorship, type WrittenText, withWrittenTexts } from './transitions/written.ts';

/** Throws where the texts are not what the writer has read; called with every newer state of them. */
type Expect = (entries: readonly TranslationEntry[]) => void;

/**
 * Writes texts of people, imports and seeds into the record of a document and locale, where they
 * wait for review: here every way to write them comes together. The source is read after the record, and both again when somebody else writes it.
 *
 * @returns the paths whose text changed.
 * @throws PolyclinicError CONFLICT, BAD_INPUT for a text that no text can be: a link that runs a script, say.
 */
export async function writeTexts(
  payload: Payload,
  key: RecordKey,
  written: readonly WrittenText[],
  { expect, ...authorship }: Authorship & { expect?: Expect },
): Promise<string[]> {
  for (const { path, kind, value } of written) {
    const problem = problemOfText(value, kind);
    if (problem) throw badInput(path, problem);
  }
  return untilWritten('These translations are', async () => {
    const known = (await readRecords(payload, [recordKey(key)])).get(recordKey(key)) ?? null;
    const source = await readSource(payload, key, { draft: true });
    const leaves: SourceLeaves = source?.leaves ?? new Map();
    const check = await checkerOf(payload, { source: source?.locale ?? key.locale, ...key });
    let before: readonly TranslationEntry[] = [];
    let after: readonly TranslationEntry[] = [];
    const change = ofEntries((entries) => {
      before = inStep(entries, leaves);
      expect?.(before);
      after = withWrittenTexts(before, written, { leaves, check }, authorship);
      return after;
    });
    const isWritten = await changeRecord(payload, key, change, { known, once: true });
    const audited = { action: 'write', user: authorship.by, before, after } as const;
    return isWritten && auditTexts(payload, key, audited);
  });
}
