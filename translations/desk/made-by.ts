import type { TranslationEntry } from '../records/entry.ts';

/** Who made a wording: the engines that have drafted it, and who has approved it as it is. */
export type MadeBy = {
  engines: string[];
  /** Id of the user; null for a script, and where the wording is not approved. */
  approvedBy: string | null;
};

export function madeBy({
  state,
  segments,
  approved,
  approvedAhead,
}: Pick<TranslationEntry, 'state' | 'segments' | 'approved' | 'approvedAhead'>): MadeBy {
  const engines = segments.flatMap(({ origin, engine }) =>
    origin === 'machine' && engine ? [engine] : [],
  );
  return {
    engines: [...new Set(engines)],
    approvedBy: state === 'approved' ? ((approvedAhead ?? approved)?.by ?? null) : null,
  };
}
