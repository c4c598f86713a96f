import { cleanLine } from '../clean-text.ts';
import type { Locale } from '../locales.ts';
import type { Draft } from '../records/transitions/drafted.ts';
import { plainText } from '../records/written-segments.ts';
import type { CheckText } from '../review/checker-of.ts';
import { rebuildLeaf } from '../segments/rebuild-leaf.ts';
import { retag } from '../segments/retag.ts';
import type { SourceSegment, TranslatedSegment } from '../segments/types.ts';
import { answerOf } from './answer-of.ts';
import { type Answers, backAsk } from './asks.ts';
import type { LeafWork, Protect } from './leaf-work.ts';

/** Approved translations of segments, by the hash of their plain text. */
export type Remembered = ReadonlyMap<string, { source: string; target: string }>;

type Known = {
  answers: Answers;
  remembered: Remembered;
  /** Whether the engine keeps tags. */
  tagged: boolean;
  locale: Locale;
  protect: Protect;
  check: CheckText;
};

/**
 * A leaf's draft from what was kept, remembered and answered. Null where nothing of it could be
 * translated; undefined while answers are missing.
 */
export function draftOf(work: LeafWork, known: Known): Draft | null | undefined {
  const { leaf, sourceHash, pieces, kept, open } = work;
  const answered = new Map(
    open.map((piece) => {
      const segment = translated(piece, known);
      return [piece.key, leaf.clinical && segment ? withBack(segment, known) : segment];
    }),
  );
  const all = pieces.map((piece) => kept.get(piece.key) ?? answered.get(piece.key));
  if (all.includes(undefined)) {
    return undefined;
  }
  const drafted = all.flatMap((segment) => (segment ? inLine(segment, leaf.oneLine) : []));
  if (drafted.every(({ target }) => target === null)) {
    return null;
  }
  const targets = new Map(drafted.map(({ key, target }) => [key, target]));
  const { locale, protect, check } = known;
  const { value, flaws } = rebuildLeaf(leaf.value as string, targets, { locale, protect });
  const segments = drafted.map((segment) => ({
    ...segment,
    flaw: flaws.get(segment.key) ?? segment.flaw,
  }));
  const isRemembered = [...answered.values()].every((segment) => segment?.origin === 'memory');
  return {
    path: leaf.path,
    value,
    sourceHash,
    sourceText: plainText(pieces),
    segments,
    checks: check(leaf, { value, segments }),
    origin: isRemembered && answered.size > 0 ? 'memory' : 'machine',
  };
}

/** A machine's line breaks are blanks where the text is one line. */
function inLine(segment: TranslatedSegment, oneLine = false): TranslatedSegment {
  const { target } = segment;
  return oneLine && target !== null ? { ...segment, target: cleanLine(target) } : segment;
}

/** A machine's segment with what came of it on the way back, where that was asked. */
function withBack(segment: TranslatedSegment, { answers }: Known): TranslatedSegment {
  const { target, origin } = segment;
  const back = target !== null && origin === 'machine' && answers.get(backAsk(target).id)?.text;
  return back ? { ...segment, back } : segment;
}

function translated(
  { key, text, hash }: SourceSegment,
  { answers, remembered, tagged }: Known,
): TranslatedSegment | undefined {
  const base = { key, source: text, sourceHash: hash, engine: null, model: null };
  const memory = remembered.get(hash);
  if (memory) {
    return { ...base, ...retag(memory, text), origin: 'memory', billedCharacters: 0 };
  }
  const answer = answerOf(text, tagged, answers);
  if (answer === undefined) {
    return undefined;
  }
  return {
    ...base,
    target: answer?.target ?? null,
    origin: 'machine',
    engine: answer?.engine ?? null,
    model: answer?.model ?? null,
    billedCharacters: answer?.billed ?? 0,
    flaw: answer ? null : 'untranslated',
  };
}
