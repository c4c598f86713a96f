import { hasErrors, type MachineText, type TranslationEntry } from '../entry.ts';

/** The published source is at most a version or two behind the newest one. */
const MOST = 3;

/**
 * The machine's texts of an entry that is about to get another working text: sites that take
 * machine texts are served that of the published source until somebody approves a better one.
 */
export function formerMachineTexts(entry: TranslationEntry): MachineText[] {
  const { state, value, sourceHash, checks, suggestion, machineTexts } = entry;
  const drafts: MachineText[] = [];
  if (suggestion && suggestion.origin !== 'transliteration' && !hasErrors(suggestion.checks)) {
    drafts.push({ value: suggestion.value, sourceHash: suggestion.sourceHash });
  }
  if (state === 'machine' && value && !hasErrors(checks)) {
    drafts.push({ value, sourceHash });
  }
  const seen = new Set<string>();
  return [...drafts, ...machineTexts]
    .filter((text) => !seen.has(text.sourceHash) && seen.add(text.sourceHash))
    .slice(0, MOST);
}
