import type { EntryState } from '../../../translations/records/entry.ts';
import { countsInWords } from '../translations/countsInWords.ts';

type Counts = Record<`${EntryState}Count`, number> & { totalCount: number; staleCount: number };
type Props = { counts: Counts; language: string };

/** From the safest to the one that most is to be done about. */
const order: readonly EntryState[] = ['approved', 'inReview', 'machine', 'rejected', 'missing'];

/** How many texts are in which state: a bar, a figure, and both in words. */
export function StateBar({ counts, language }: Props) {
  const words = countsInWords(counts as Parameters<typeof countsInWords>[0], language);
  return (
    <span className="state-bar translation-panel" title={words}>
      <span className="translation-panel__bar" aria-hidden="true">
        {order.map((state) => (
          <span
            key={state}
            className={`is-${state}`}
            style={{ flexGrow: counts[`${state}Count`] }}
          />
        ))}
      </span>
      <span className="state-bar__words">{words}</span>
    </span>
  );
}
