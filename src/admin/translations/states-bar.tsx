import type { EntryState } from '../../../translations/records/entry.ts';

/** How many texts are in each state, and of how many the source has changed since. */
export type StateCounts = Record<`${EntryState}Count`, number> & {
  totalCount: number;
  staleCount: number;
};

/** From the safest to the one that most is to be done about. */
export const states: readonly EntryState[] = [
  'approved',
  'inReview',
  'machine',
  'rejected',
  'missing',
];

/** How much of the bar is marked as left behind by its source, in percent. */
const staleShare = ({ staleCount, totalCount }: StateCounts) =>
  totalCount === 0 ? 0 : (100 * staleCount) / totalCount;

/** The parts of a bar: what the source has left behind, over the states that texts are in. */
export function StatesBar({ counts }: { counts: StateCounts }) {
  return (
    <>
      <span className="is-stale" style={{ inlineSize: `${staleShare(counts)}%` }} />
      {states.map((state) => (
        <span key={state} className={`is-${state}`} style={{ flexGrow: counts[`${state}Count`] }} />
      ))}
    </>
  );
}
