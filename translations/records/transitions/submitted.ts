import type { TranslationEntry } from '../entry.ts';
import { formerMachineTexts } from './former-machine-texts.ts';
import { later } from './later.ts';
import type { Outcome } from './refusal.ts';

/**
 * A machine's draft, or a rejected text, taken over as it is by a person: it waits for review as
 * that person's text. The machine's stays served, where it is, until somebody approves.
 */
export function submitted(
  entry: TranslationEntry,
  { by, at }: { by: string | null; at: string },
): Outcome {
  if (entry.value === null) {
    return 'EMPTY';
  }
  if (entry.state !== 'machine' && entry.state !== 'rejected') {
    return 'NOT_WAITING';
  }
  const machineTexts = formerMachineTexts(entry);
  return { ...entry, state: 'inReview', by, at: later(entry.at, at), machineTexts };
}
