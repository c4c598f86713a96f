import { plainOf } from '../../segments/plain-of.ts';
import type { MemorySubject } from '../types.ts';
import { tokensOf } from './tokens-of.ts';

/** Tokens at each end that similar texts must share at one end. */
const EDGE = 2;

/**
 * Keys by which a database finds texts that may be similar: how a text begins and how it ends, for
 * its pair of locales. Most edits leave one of the two as it was; numbers, which change, do not count.
 */
export function edgesOf(
  encoded: string,
  { source, target }: Pick<MemorySubject, 'source' | 'target'>,
): { opening: string; closing: string } {
  const tokens = tokensOf(plainOf(encoded), source).map((token) => token.replace(/\p{N}+/gu, '#'));
  const key = (edge: string[]) => `${source}|${target}|${edge.join(' ').slice(0, 100)}`;
  return { opening: key(tokens.slice(0, EDGE)), closing: key(tokens.slice(-EDGE)) };
}
