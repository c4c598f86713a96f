import type { Payload } from 'payload';
import { changeRecord, ofEntries, type RecordKey } from '../records/changeRecord.ts';
import type { TranslationEntry } from '../records/entry.ts';
import { readSource } from '../records/readSource.ts';
import { hashOf } from '../records/value.ts';

export type Approval = {
  /** Id of the reviewer; null for a script. */
  by: string | null;
  /** Only these texts; without it, every text that waits. */
  paths?: readonly string[];
  /** The wording that was read, by path: what has changed since is not approved. */
  seen?: Readonly<Record<string, string>>;
};

/**
 * Approves texts of one document in one locale: they become what the feed serves. Nothing else is
 * published by it.
 *
 * @returns the paths that were approved.
 */
export async function approve(
  payload: Payload,
  key: RecordKey,
  { by, paths, seen }: Approval,
): Promise<string[]> {
  const published = await readSource(payload, key, { draft: false });
  /** Written beside a source text that nobody has published yet. */
  const isAhead = ({ path, sourceHash, newestHash }: TranslationEntry) =>
    sourceHash === newestHash && sourceHash !== hashOf(published?.leaves.get(path)?.value);
  let approved: string[] = [];
  const change = ofEntries((entries) => {
    const wanted = (entry: TranslationEntry) =>
      entry.state === 'inReview' &&
      (!paths || paths.includes(entry.path)) &&
      (!seen || seen[entry.path] === undefined || seen[entry.path] === entry.at);
    approved = entries.filter(wanted).map(({ path }) => path);
    return approved.length > 0
      ? entries.map((entry) => (wanted(entry) ? approvedEntry(entry, by, isAhead(entry)) : entry))
      : entries;
  });
  await changeRecord(payload, key, change);
  return approved;
}

function approvedEntry(
  entry: TranslationEntry,
  by: string | null,
  ahead: boolean,
): TranslationEntry {
  const { value, sourceHash, sourceText } = entry;
  if (value === null) {
    return entry;
  }
  const text = { value, sourceHash, sourceText, by, at: new Date().toISOString() };
  return {
    ...entry,
    state: 'approved',
    approved: ahead ? entry.approved : text,
    approvedAhead: ahead ? text : null,
  };
}
