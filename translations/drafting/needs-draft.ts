import { isGone, isStale, type TranslationEntry } from '../records/entry.ts';

/**
 * Whether a machine has work on an entry: it has no text, or its text was written beside an older
 * source and nothing was proposed for the newest one. Another machine's text is not second-guessed.
 */
export function needsDraft(entry: TranslationEntry): boolean {
  if (isGone(entry)) {
    return false;
  }
  const { state, suggestion, newestHash } = entry;
  const isMissing = state === 'missing' && suggestion?.sourceHash !== newestHash;
  const isLeftBehind = isStale(entry) && suggestion?.sourceHash !== newestHash;
  return isMissing || isLeftBehind;
}
