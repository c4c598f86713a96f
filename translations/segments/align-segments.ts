import { commonSubsequence } from './alike/common-subsequence.ts';
import { likeness, wordsOf } from './alike/likeness.ts';
import { plainOf } from './plain-of.ts';
import type { SourceSegment } from './types.ts';

/** Below this, two texts have too little in common for one to be an edit of the other. */
const leastLikeness = 0.5;

/** `index`: which of the segments before; `same`: whether the words are the same. */
export type Counterpart = { index: number; same: boolean };

/**
 * For each segment of a text the segment that it was before an edit: first those in the same order
 * with the same words, then those that moved, then, between what stayed, the most alike. Null for
 * what is new.
 */
export function alignSegments(
  before: readonly { source: string; sourceHash: string }[],
  after: readonly SourceSegment[],
): (Counterpart | null)[] {
  const counterparts: (Counterpart | null)[] = after.map(() => null);
  const used = new Set<number>();
  const take = (index: number, at: number, same: boolean) => {
    counterparts[at] = { index, same };
    used.add(index);
  };
  const anchors = commonSubsequence(
    before.map(({ sourceHash }) => sourceHash),
    after.map(({ hash }) => hash),
  );
  for (const [index, at] of anchors) take(index, at, true);
  const left = freeByHash(before, used);
  for (const [at, { hash }] of after.entries()) {
    const moved = counterparts[at] ? undefined : left.get(hash)?.shift();
    if (moved !== undefined) take(moved, at, true);
  }
  for (const gap of gapsBetween(anchors, before.length, after.length)) {
    const from = gap.before.filter((index) => !used.has(index));
    const to = gap.after.filter((at) => !counterparts[at]);
    for (const [index, at] of mostAlike(from, to, before, after)) take(index, at, false);
  }
  return counterparts;
}

function freeByHash(
  before: readonly { sourceHash: string }[],
  used: ReadonlySet<number>,
): Map<string, number[]> {
  const free = new Map<string, number[]>();
  for (const [index, { sourceHash }] of before.entries()) {
    if (!used.has(index)) free.set(sourceHash, [...(free.get(sourceHash) ?? []), index]);
  }
  return free;
}

type Gap = { before: number[]; after: number[] };

const range = (start: number, end: number) =>
  Array.from({ length: Math.max(end - start, 0) }, (_, index) => start + index);

/** The indexes between two neighbouring anchors, and before the first and after the last. */
function gapsBetween(
  anchors: readonly [number, number][],
  beforeLength: number,
  afterLength: number,
): Gap[] {
  const starts: [number, number][] = [[-1, -1], ...anchors];
  const ends: [number, number][] = [...anchors, [beforeLength, afterLength]];
  return starts.map(([index, at], gap) => {
    const [nextIndex, nextAt] = ends[gap] ?? [beforeLength, afterLength];
    return { before: range(index + 1, nextIndex), after: range(at + 1, nextAt) };
  });
}

/** Pairs of texts that are alike, the most alike first, each text once. */
function mostAlike(
  from: readonly number[],
  to: readonly number[],
  before: readonly { source: string }[],
  after: readonly SourceSegment[],
): [number, number][] {
  const targets = to.map((at) => ({ at, words: wordsOf(plainOf(after[at]?.text ?? '')) }));
  const candidates = from.flatMap((index) => {
    const words = wordsOf(plainOf(before[index]?.source ?? ''));
    return targets
      .map((target) => ({ index, at: target.at, score: likeness(words, target.words) }))
      .filter(({ score }) => score >= leastLikeness);
  });
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, at } of candidates.sort((a, b) => b.score - a.score)) {
    if (pairs.has(index) || taken.has(at)) continue;
    pairs.set(index, at);
    taken.add(at);
  }
  return [...pairs];
}
