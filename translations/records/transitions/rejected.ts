import type { MachineText, TranslationEntry } from '../entry.ts';
import { hashOf } from '../value.ts';
import { later } from './later.ts';
import type { Outcome } from './refusal.ts';

type Rejection = {
  at: string;
  /** Takes away what is live, too. */
  withdraw: boolean;
};

/**
 * A text that was looked at and found wanting. What was live stays live unless it is withdrawn; an
 * approval that waits for its source to be published falls with the text that it approved.
 *
 * A machine's text that was rejected is served no more, from wherever it is kept.
 */
export function rejected(entry: TranslationEntry, { at, withdraw }: Rejection): Outcome {
  const { value, state, approved, approvedAhead } = entry;
  const isLive = approved !== null || approvedAhead !== null;
  if (value === null) {
    return 'EMPTY';
  }
  if (state === 'rejected' && !(withdraw && isLive)) {
    return 'NOT_WAITING';
  }
  const isOut = outOf(entry, withdraw);
  const dropsAhead = withdraw || (approvedAhead && hashOf(approvedAhead.value) === hashOf(value));
  return {
    ...entry,
    state: 'rejected',
    at: later(entry.at, at),
    approved: withdraw ? null : approved,
    approvedAhead: dropsAhead ? null : approvedAhead,
    machineTexts: entry.machineTexts.filter((text) => !isOut(text)),
    suggestion: entry.suggestion && isOut(entry.suggestion) ? null : entry.suggestion,
  };
}

/** Which of the texts kept for serving are the rejected one, or one that is withdrawn with it. */
function outOf(entry: TranslationEntry, withdraw: boolean): (text: MachineText) => boolean {
  const { value, origin, sourceHash, approved, approvedAhead } = entry;
  const isMachines = origin === 'machine' || origin === 'memory';
  const withdrawn = withdraw ? [approved?.value, approvedAhead?.value] : [];
  const values = new Set([value, ...withdrawn].map(hashOf).filter((hash) => hash !== ''));
  return (text) => values.has(hashOf(text.value)) || (isMachines && text.sourceHash === sourceHash);
}
