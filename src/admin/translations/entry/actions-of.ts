import type { EntrySummary } from '../../../../translations/review/state-endpoint.ts';

export const entryActions = ['approve', 'override', 'submit', 'reject', 'comment'] as const;
export type EntryAction = (typeof entryActions)[number];

/** What somebody may do in a locale. */
export type Powers = { translates: boolean; approves: boolean };

type Entry = Pick<EntrySummary, 'state' | 'stale' | 'checks'>;

/**
 * What the panel offers to do with a text. The server decides for itself; this keeps away what it
 * would refuse. A pseudo-translation can be neither approved nor taken over: it is no text.
 */
export function actionsOf(entry: Entry, { translates, approves }: Powers): EntryAction[] {
  const { state, stale, checks } = entry;
  const isPseudo = checks.some(({ check }) => check === 'pseudo');
  const hasErrors = checks.some(({ severity }) => severity === 'error');
  const waits = state !== 'missing' && (state !== 'approved' || stale) && !isPseudo;
  const offered: Record<EntryAction, boolean> = {
    approve: approves && waits && !hasErrors,
    override: approves && waits && hasErrors,
    submit: translates && (state === 'machine' || state === 'rejected') && !isPseudo,
    reject: state === 'approved' ? approves : translates && isUnjudged(state),
    comment: translates,
  };
  return entryActions.filter((action) => offered[action]);
}

const isUnjudged = (state: EntrySummary['state']) => state === 'machine' || state === 'inReview';
