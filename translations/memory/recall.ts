import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import { approvalsOf, type MemoryRecord, memoryKey } from './records/memory-record.ts';
import { readMemory } from './records/read-memory.ts';
import type { Approval } from './types.ts';

/** What the memory knows of a source text. */
export type Recalled = {
  /** Encoded: the newest approved translation, and the source that it was approved beside. */
  target: string;
  source: string;
  /** The tags are the same too: each segment asked for is that source, letter by letter. */
  exact: boolean;
  /** Other approved translations, the newest first; none is the same as `target`. */
  alternatives: readonly Approval[];
};

/** Looks up approved translations of source texts, many with one query; by the segments' hashes. */
export async function recall(
  payload: Payload,
  {
    source,
    target,
    segments,
  }: { source: Locale; target: Locale; segments: readonly { text: string; hash: string }[] },
): Promise<Map<string, Recalled>> {
  const texts = new Map<string, string[]>();
  for (const { hash, text } of segments) {
    texts.set(hash, [...(texts.get(hash) ?? []), text]);
  }
  const keys = [...texts.keys()].map((hash) => memoryKey({ source, target, hash }));
  const recalled = new Map<string, Recalled>();
  for (const record of (await readMemory(payload, keys)).values()) {
    const asked = texts.get(record.sourceHash) ?? [];
    recalled.set(record.sourceHash, recalledFrom(record, asked));
  }
  return recalled;
}

function recalledFrom(record: MemoryRecord, asked: readonly string[]): Recalled {
  const { source, target } = record;
  const targets = new Set([target]);
  const alternatives = approvalsOf(record).filter((approval) => {
    const isNew = !targets.has(approval.target);
    targets.add(approval.target);
    return isNew;
  });
  return { source, target, exact: asked.every((text) => text === source), alternatives };
}
