import { randomBytes, randomUUID } from 'node:crypto';
import { superseded } from './fence.ts';
import type { Term } from './history.ts';
import { entryKey, planAppend } from './plan.ts';
import type { LogChange, LogEntry, LogHead } from './types.ts';

/** What a log knows of itself, in one row; every write is one transaction with it. */
export type LogState = {
  epoch: string;
  head: number;
  /** The highest fence that has written. */
  fence: number;
  horizon: number;
  terms: readonly WrittenTerm[];
  /**
   * The sum of the `seq`s of all rows: rows that were copied while they were written have another.
   * Null in logs that were made before it was kept.
   */
  sum: number | null;
  /** Which of two places for rows has those that count; the other is for building beside. */
  slot: Slot;
};
export type Slot = 0 | 1;

/** A term, and the fence of the lease that writes it. */
export type WrittenTerm = Term & { fence: number };

/** What the rows of a log say of it. */
export type RowTotals = { last: number; sum: number };

/** Older terms are forgotten: positions in them begin anew. */
const keptTerms = 100;

/** A log in which nothing was ever written. */
export function unbuilt(): LogState {
  return { epoch: randomUUID(), head: 0, fence: 0, horizon: 0, terms: [], sum: 0, slot: 0 };
}

export function headOf({ epoch, head, horizon, terms, sum }: LogState): LogHead {
  return { epoch, seq: head, horizon, terms, sum };
}

/** @throws PolyclinicError FENCED when a newer lease has written. */
export function fenced(state: LogState, fence: number): LogState {
  if (fence < state.fence) throw superseded(fence);
  return fence === state.fence ? state : { ...state, fence };
}

/** The state as a lease writes to it: its first write begins a term. @throws PolyclinicError FENCED */
export function entered(state: LogState, fence: number): LogState {
  const next = fenced(state, fence);
  if (state.terms.at(-1)?.fence === fence) return next;
  const from = state.head + 1;
  // A term in which nothing was written is nobody's position.
  const written = state.terms.filter((term) => term.from < from);
  return { ...next, terms: [...written, { id: newTermId(), from, fence }].slice(-keptTerms) };
}

/** Whether the log was built once, and its rows are those that its state speaks of. */
export function isWhole(state: LogState, { last, sum }: RowTotals): boolean {
  return !isUnbuilt(headOf(state)) && last === state.head && (state.sum ?? sum) === sum;
}

/** Whether nothing was ever written, nor built: such a log says nothing of what there is. */
export const isUnbuilt = ({ seq, terms }: Pick<LogHead, 'seq' | 'terms'>) =>
  seq === 0 && terms.length === 0;

/** What an append writes, and the state after it; see `planAppend`. */
export function appended(
  state: LogState,
  { stored, ...plan }: Omit<Parameters<typeof planAppend>[0], 'head'>,
): { entries: LogEntry[]; state: LogState } {
  const entries = planAppend({ ...plan, head: state.head, stored });
  if (entries.length === 0) return { entries, state };
  const latest = new Map(entries.map((entry) => [entryKey(entry), entry.seq]));
  const added = [...latest].reduce((sum, [key, seq]) => sum + seq - (stored.get(key)?.seq ?? 0), 0);
  const sum = state.sum === null ? null : state.sum + added;
  return { entries, state: { ...state, head: state.head + entries.length, sum } };
}

/** The state after tombstones with these `seq`s, in order, were dropped. */
export function purged(state: LogState, seqs: readonly number[]): LogState {
  const horizon = seqs.at(-1);
  if (horizon === undefined) return state;
  const dropped = seqs.reduce((sum, seq) => sum + seq, 0);
  return { ...state, horizon, sum: state.sum === null ? null : state.sum - dropped };
}

/** The state once what was built beside is the log: of another epoch, in the other slot. */
export function activated(
  state: LogState,
  { head, sum }: Pick<LogState, 'head' | 'sum'>,
): LogState {
  const terms = [{ id: newTermId(), from: 1, fence: state.fence }];
  return { ...state, epoch: randomUUID(), head, horizon: 0, terms, sum, slot: otherSlot(state) };
}

export const otherSlot = ({ slot }: Pick<LogState, 'slot'>): Slot => (slot === 0 ? 1 : 0);

const newTermId = () => randomBytes(9).toString('base64url');

/** Entries by key, and the last of all, as `appended` takes them. */
export function planFrom(
  stored: readonly LogEntry[],
  last: LogEntry | undefined,
  changes: readonly LogChange[],
) {
  const at = new Date().toISOString();
  return { last, at, stored: new Map(stored.map((entry) => [entryKey(entry), entry])), changes };
}
