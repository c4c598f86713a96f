import type { CheckText } from '../../review/checker-of.ts';
import type { TranslationEntry } from '../entry.ts';
import type { SourceLeaf } from '../read-source.ts';
import { hashOf } from '../value.ts';
import { writtenSegments } from '../written-segments.ts';
import { formerMachineTexts } from './former-machine-texts.ts';
import { later } from './later.ts';
import type { Outcome } from './refusal.ts';

type Acceptance = { by: string | null; at: string; leaf: SourceLeaf; check: CheckText };

/**
 * What a machine proposed becomes the working text and waits for review as the text of whoever
 * took it. Only a proposal for the newest source can be taken.
 */
export function accepted(entry: TranslationEntry, { by, at, leaf, check }: Acceptance): Outcome {
  const { suggestion } = entry;
  if (!suggestion) {
    return 'NO_SUGGESTION';
  }
  if (suggestion.sourceHash !== entry.newestHash) {
    return 'OLD_SUGGESTION';
  }
  const { value, sourceHash, segments } = suggestion;
  const origin = suggestion.origin === 'memory' ? 'memory' : 'machine';
  return {
    ...entry,
    state: 'inReview',
    value,
    origin,
    sourceHash,
    sourceText: writtenSegments(leaf.value, value, origin).sourceText,
    segments,
    by,
    at: later(entry.at, at),
    machineTexts: formerMachineTexts(entry),
    suggestion: null,
    checks: check(leaf, { value, segments }),
  };
}

/** What a machine proposed is taken away; it is served no more either. */
export function dismissed(entry: TranslationEntry): Outcome {
  const { suggestion, machineTexts } = entry;
  if (!suggestion) {
    return 'NO_SUGGESTION';
  }
  const isOther = ({ value }: { value: unknown }) => hashOf(value) !== hashOf(suggestion.value);
  return { ...entry, suggestion: null, machineTexts: machineTexts.filter(isOther) };
}
