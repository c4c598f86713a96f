import type { TranslationEntry } from '../entry.ts';

/** Why an operation leaves a text as it is; stable, for whoever calls the API. */
export const refusalCodes = [
  'NOT_FOUND',
  'GONE',
  'CONFLICT',
  'EMPTY',
  'NOT_WAITING',
  'STALE',
  'OWN_TEXT',
  'NOT_CLEAN',
  'PSEUDO',
  'NO_SUGGESTION',
  'OLD_SUGGESTION',
  'FORBIDDEN',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** An entry after an operation, or why there was none. */
export type Outcome = TranslationEntry | RefusalCode;

/**
 * Whether the entry is the one that the caller has read.
 *
 * @param seen its `at` ('' for one that nobody has written); undefined asks for no comparison.
 */
export const isSeen = ({ at }: TranslationEntry, seen: string | undefined): boolean =>
  seen === undefined || seen === at;
