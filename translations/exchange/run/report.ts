import type { Actor } from '../../review/may-translate.ts';
import type { Message } from '../../review/messages.ts';
import { explained, type Outcome, type Reason } from '../plan/outcomes.ts';
import type { IncomingUnit } from '../types.ts';

/** What to do with what came in. */
export type UnitImport = {
  /** Whose rights count; null for a script, which is trusted. */
  by: Actor;
  /** Says what would be done, and does nothing. */
  dryRun: boolean;
  /** Conflicts that are taken all the same, by their tokens in a report; `all`: every one. */
  take: ReadonlySet<string> | 'all';
  /** Approves what the file calls reviewed or final, as `approve` would. */
  approve: boolean;
  /** Only texts of this document; null: of any. */
  only: { collection: string; document: string } | null;
  signal?: AbortSignal;
  /** Called after each document. */
  progress?: (done: number, total: number) => void;
};

/** A text of the file that does not stay as it is. */
export type ReportUnit = {
  /** Names a conflict that may be taken, as it was when the report was made; else null. */
  token: string | null;
  line: number;
  /** What the document is called; '' where there is none. */
  title: string;
  path: string;
  outcome: Outcome;
  reason: Reason | null;
  message: Message | null;
  /** The conflict was taken. */
  taken: boolean;
  /** The text here before, and what came in; plain, null where there is none. */
  before: string | null;
  after: string | null;
  /** How many errors the checks find in what was written. */
  errors: number;
  /** Why what the file calls final was not approved; null when it was, or was not to be. */
  notApproved: Message | null;
};

export type ExchangeReport = {
  dryRun: boolean;
  counts: Record<Outcome, number> & { approved: number; taken: number };
  /** All but what stays as it is, in the order of the file. */
  units: ReportUnit[];
  /** False when it was stopped between two documents. */
  finished: boolean;
};

/** Adds a text to the report that no document here can take. */
export function refuse(
  report: ExchangeReport,
  unit: IncomingUnit,
  reason: Reason,
  title = '',
): void {
  report.counts.refused += 1;
  report.units.push({
    token: null,
    line: unit.line,
    title,
    path: unit.path,
    outcome: 'refused',
    reason,
    message: explained(reason),
    taken: false,
    before: null,
    after: null,
    errors: 0,
    notApproved: null,
  });
}
