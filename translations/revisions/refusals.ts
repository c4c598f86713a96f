import type { PayloadRequest } from 'payload';
import type { RecordKey } from '../records/change-record.ts';
import type { TranslationEntry } from '../records/entry.ts';
import type { WrittenText } from '../records/transitions/written.ts';
import { canonical } from '../records/value.ts';
import { conflictOf, type Difference, textConflictOf } from './conflict.ts';
import { revOf } from './expected.ts';
import { expectedOf } from './operation.ts';
import { textsHash } from './texts-hash.ts';

type Stale = { collection: string; id: string; stored: { rev?: unknown } };

/** Refuses a write whose caller has read an older version of the document. */
export async function refuseStale(
  req: PayloadRequest,
  { collection, id, stored }: Stale,
): Promise<void> {
  const expected = expectedOf(req, id);
  if (expected && expected.rev !== revOf(stored)) {
    throw await conflictOf(req, { collection, id });
  }
}

type Other = { path: string; yours: unknown; theirs: unknown };

/** Texts are not what their writer has read. */
class TextsChanged extends Error {
  readonly others: Other[];
  constructor(others: Other[]) {
    super('Texts were changed since they were read.');
    this.others = others;
  }
}

/** Throws when texts were changed since a writer read them, and the writer would change them again. */
export function refuseOtherTexts(
  entries: readonly TranslationEntry[],
  written: readonly WrittenText[],
  expected: string | undefined,
): void {
  if (textsHash(entries) === expected) return;
  const texts = new Map(entries.map(({ path, value }) => [path, value]));
  const others = written
    .map(({ path, value }) => ({ path, yours: value, theirs: texts.get(path) ?? null }))
    .filter(({ yours, theirs }) => canonical(yours || null) !== canonical(theirs));
  if (others.length > 0) throw new TextsChanged(others);
}

/** Throws an error of a write of texts on: as a 409 with what differs, where that is what it says. */
export async function withReason(
  error: unknown,
  { req, key }: { req: PayloadRequest; key: RecordKey },
): Promise<never> {
  if (!(error instanceof TextsChanged)) throw error;
  const differences = error.others.map((other): Difference => ({ ...other, changed: 'both' }));
  throw await textConflictOf(req, { collection: key.collection, id: key.document }, differences);
}
