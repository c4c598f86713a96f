import type { Counts } from '../../../translations/records/counts.ts';
import { type PanelText, panelText } from './texts.ts';

const told = [
  ['approvedCount', 'approved'],
  ['inReviewCount', 'inReview'],
  ['machineCount', 'machine'],
  ['rejectedCount', 'rejected'],
  ['missingCount', 'missing'],
  ['staleCount', 'staleCount'],
] as const satisfies readonly (readonly [keyof Counts, PanelText])[];

/** How far a language is, in words; what there is none of is left out. */
export function countsInWords(counts: Counts, language: string): string {
  return told
    .filter(([count]) => counts[count] > 0)
    .map(([count, word]) => `${panelText(word, language)}: ${counts[count]}`)
    .join(', ');
}
