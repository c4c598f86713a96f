import { createHash } from 'node:crypto';
import { edgesOf } from '../similar/edges-of.ts';
import type { Approval, MemorySubject } from '../types.ts';

/** A `translationMemory` document as a database gives it. */
export type MemoryRecord = {
  id: string;
  key: string;
  sourceHash: string;
  source: string;
  target: string;
  collectionSlug: string;
  document: string;
  path: string;
  approvedBy?: string | null;
  approvedAt: string;
  alternatives?: Approval[] | null;
  rev: number;
};

/** The unique key of a record. */
export function memoryKey({ source, target, hash }: MemorySubject): string {
  return createHash('sha256').update(`${source}|${target}|${hash}`).digest('base64url');
}

/** What a record holds, the newest approval first. */
export function approvalsOf(record: MemoryRecord): Approval[] {
  const { collectionSlug: collection, document, path, source, target } = record;
  const newest = {
    place: { collection, document, path },
    source,
    target,
    by: record.approvedBy ?? null,
    at: new Date(record.approvedAt).toISOString(),
  };
  return [newest, ...(record.alternatives ?? [])];
}

/** The fields of a record with these approvals, of which there is one at least. */
export function fieldsOf(
  subject: MemorySubject,
  [newest, ...alternatives]: readonly [Approval, ...Approval[]],
) {
  return {
    ...edgesOf(newest.source, subject),
    source: newest.source,
    target: newest.target,
    collectionSlug: newest.place.collection,
    document: newest.place.document,
    path: newest.place.path,
    approvedBy: newest.by,
    approvedAt: newest.at,
    uses: alternatives.length + 1,
    alternatives,
  };
}
