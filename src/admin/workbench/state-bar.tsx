import { countsInWords } from '../translations/counts-in-words.ts';
import { type StateCounts, StatesBar } from '../translations/states-bar.tsx';

type Props = { counts: StateCounts; language: string };

/** How many texts are in which state: a bar, and in words. */
export function StateBar({ counts, language }: Props) {
  const words = countsInWords(counts as Parameters<typeof countsInWords>[0], language);
  return (
    <span className="state-bar translation-panel" title={words}>
      <span className="translation-panel__bar" aria-hidden="true">
        <StatesBar counts={counts} />
      </span>
      <span className="state-bar__words">{words}</span>
    </span>
  );
}
