import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import { plainOf } from '../segments/plain-of.ts';
import { findMemory } from './records/read-memory.ts';
import { edgesOf } from './similar/edges-of.ts';
import { likeness } from './similar/likeness.ts';
import { tokensOf } from './similar/tokens-of.ts';

/** An approved translation of a similar source text; both encoded, likeness from 0 to 1. */
export type Similar = { source: string; target: string; likeness: number };

/** Less alike than this, a translation helps nobody. */
const LEAST_LIKENESS = 0.7;
/** Texts with a common beginning or end that are looked at. */
const MOST_CANDIDATES = 200;
const MOST_RESULTS = 5;

/**
 * Approved translations of texts that are 70 % alike or more, the most alike first, five at most.
 * Only texts that begin or end with the same two words are looked at.
 *
 * @param text encoded.
 */
export async function similar(
  payload: Payload,
  { source, target, text }: { source: Locale; target: Locale; text: string },
): Promise<Similar[]> {
  const { opening, closing } = edgesOf(text, { source, target });
  const candidates = await findMemory(
    payload,
    { or: [{ opening: { equals: opening } }, { closing: { equals: closing } }] },
    MOST_CANDIDATES,
  );
  const tokens = tokensOf(plainOf(text), source);
  return candidates
    .map((record) => ({
      source: record.source,
      target: record.target,
      likeness: likenessTo(tokens, tokensOf(plainOf(record.source), source)),
    }))
    .filter((each) => each.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_RESULTS);
}

/** Texts of very different length cannot be alike, which is known without comparing them. */
function likenessTo(a: readonly string[], b: readonly string[]): number {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return short < long * LEAST_LIKENESS ? 0 : likeness(a, b);
}
