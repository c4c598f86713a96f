import type { Locale } from '../../locales.ts';
import type { LeafValue, TranslationEntry } from '../../records/entry.ts';
import type { SourceLeaf } from '../../records/read-source.ts';
import { canonical, hashOf, hasText } from '../../records/value.ts';
import type { Message } from '../../review/messages.ts';
import { problemOfText } from '../../review/tree-problem.ts';
import { alignSegments } from '../../segments/align-segments.ts';
import { plainOf } from '../../segments/plain-of.ts';
import { rebuildLeaf } from '../../segments/rebuild-leaf.ts';
import { replaceSegments } from '../../segments/replace-segments.ts';
import { retag } from '../../segments/retag.ts';
import { segmentsOf } from '../../segments/segments-of.ts';
import type { ExchangeUnit, IncomingSegment, IncomingUnit } from '../types.ts';
import { targetHashOf, unitOf } from '../units-of.ts';
import { fittingTarget, tagMessage } from './fitting-target.ts';
import { explained, type Outcome, type Reason } from './outcomes.ts';

/** What is to become of a text that came in. */
export type UnitPlan = {
  outcome: Outcome;
  reason: Reason | null;
  message: Message | null;
  /** What taking the text would write; null where there is nothing to take. */
  value: LeafValue | null;
  /** `at` of the text as it is here, which the write is compared with. */
  seen: string;
  /** Names a conflict that can be settled, between these states of the source and the text; else null. */
  token: string | null;
  /** The file calls the whole text reviewed or final, and nothing speaks against approving it. */
  isApprovable: boolean;
};

type Here = { leaf: SourceLeaf | undefined; entry: TranslationEntry | undefined; locale: Locale };

/** A text that is refused with a reason. */
export const refusedUnit = (reason: Reason, detail: Message | null = null): UnitPlan => ({
  outcome: 'refused',
  reason,
  message: explained(reason, detail),
  value: null,
  seen: '',
  token: null,
  isApprovable: false,
});

/**
 * Compares a text that came in with what is here. Pure: the same for a dry run and before a write.
 *
 * A text that comes back as it went out changes nothing, whatever has become of it here. Of others
 * the changed segments alone are replaced.
 */
export function planUnit(incoming: IncomingUnit, { leaf, entry, locale }: Here): UnitPlan {
  if (!leaf) return refusedUnit(entry ? 'GONE' : 'NOT_FOUND');
  const here = unitOf(leaf, entry);
  const { segments } = incoming;
  const isFinal = segments.length > 0 && segments.every((segment) => segment.isFinal);
  const plan = (outcome: Outcome, reason: Reason | null, value: LeafValue | null): UnitPlan => ({
    outcome,
    reason,
    message: reason && explained(reason),
    value,
    seen: here.at,
    token: outcome === 'conflict' && value !== null ? tokenOf(incoming, here) : null,
    isApprovable:
      isFinal && (outcome === 'changed' || (outcome === 'unchanged' && waitsHere(incoming, here))),
  });
  if (new Set(segments.map(({ key }) => key)).size < segments.length) {
    return refusedUnit('REPEATED');
  }
  if (comesBackAsItWas(incoming)) return plan('unchanged', null, null);
  const isOutdated = isOlder(incoming, here);
  const targets = isOutdated
    ? movedTargets(segments, leaf)
    : (problemOfSource(segments, here) ?? targetsByKey(segments));
  if (targets === 'NOTHING_LIKE_IT') return plan('conflict', 'OUTDATED', null);
  if (typeof targets === 'string') return refusedUnit(targets);
  const made = madeValue(here, targets, { leaf, entry, locale });
  if ('reason' in made) return refusedUnit(made.reason, made.detail);
  const { value } = made;
  const before = entry?.value ?? null;
  if (value === null || (before !== null && canonical(before) === canonical(value))) {
    return plan('unchanged', null, null);
  }
  if (problemOfText(value, leaf.kind)) return refusedUnit('UNUSABLE');
  if (isOutdated) return plan('conflict', 'OUTDATED', value);
  const isOthers = incoming.at === null ? before !== null : incoming.at !== here.at;
  return isOthers ? plan('conflict', 'CHANGED', value) : plan('changed', null, value);
}

const tokenOf = ({ original, path }: IncomingUnit, { at, sourceHash }: ExchangeUnit): string =>
  hashOf(JSON.stringify([original, path, at, sourceHash])).slice(0, 10);

/** Whether a text that did not change is still the one that went out, and nobody has judged it yet. */
const waitsHere = ({ at }: IncomingUnit, here: ExchangeUnit): boolean =>
  at === here.at && !here.stale && (here.state === 'inReview' || here.state === 'machine');

const comesBackAsItWas = ({ targetHash, segments }: IncomingUnit): boolean =>
  targetHash !== null && targetHashOf(segments) === targetHash;

/** Where a tool took the hash out, the source's own words tell. */
function isOlder({ sourceHash, segments }: IncomingUnit, here: ExchangeUnit): boolean {
  return sourceHash === null
    ? problemOfSource(segments, here) !== null
    : sourceHash !== here.sourceHash;
}

/** Why segments are not those of the source as it is; null when they are. */
function problemOfSource(
  segments: readonly IncomingSegment[],
  here: ExchangeUnit,
): 'SEGMENTS' | 'SOURCE_EDITED' | null {
  const sources = new Map(here.segments.map(({ key, source }) => [key, plainOf(source)]));
  if (segments.some(({ key }) => !sources.has(key))) return 'SEGMENTS';
  const isEdited = ({ key, source }: IncomingSegment) =>
    source !== null && plainOf(source) !== sources.get(key);
  return segments.some(isEdited) ? 'SOURCE_EDITED' : null;
}

type Target = Pick<IncomingSegment, 'target' | 'problem'>;

const targetsByKey = (segments: readonly IncomingSegment[]): Map<string, Target> =>
  new Map(segments.map((segment) => [segment.key, segment]));

/** Targets of an older source at the segments that have taken the place of theirs. */
function movedTargets(
  segments: readonly IncomingSegment[],
  leaf: SourceLeaf,
): Map<string, Target> | 'NOTHING_LIKE_IT' {
  const pieces = hasText(leaf.value) ? segmentsOf(leaf.value) : [];
  const before = segments.map(({ source, target, problem }) => ({
    source: source ?? '',
    sourceHash: hashOf(plainOf(source ?? '')),
    target,
    problem,
  }));
  const moved = new Map<string, Target>();
  for (const [index, counterpart] of alignSegments(before, pieces).entries()) {
    const piece = pieces[index];
    const segment = counterpart ? before[counterpart.index] : undefined;
    if (!piece || !segment || segment.target === null) return 'NOTHING_LIKE_IT';
    const { source, target, problem } = segment;
    const isSame = counterpart?.same === true;
    moved.set(piece.key, {
      target: isSame ? retag({ source, target }, piece.text).target : target,
      problem,
    });
  }
  return moved;
}

type Made = { value: LeafValue | null } | { reason: Reason; detail: Message | null };

/** The translation with the targets that changed; null where none did. */
function madeValue(
  here: ExchangeUnit,
  incoming: ReadonlyMap<string, Target>,
  { leaf, entry, locale }: Here & { leaf: SourceLeaf },
): Made {
  const changed = new Map<string, string>();
  for (const { key, source, target: before } of here.segments) {
    const { target = null, problem = null } = incoming.get(key) ?? {};
    if (target === null || target === before) continue;
    if (problem) return { reason: 'TAGS', detail: tagMessage(source, target, problem) };
    if (plainOf(target).trim() === '') {
      if (before === null) continue;
      return { reason: 'EMPTIED', detail: null };
    }
    const fitting = fittingTarget(source, target, before);
    if ('problem' in fitting) return { reason: 'TAGS', detail: fitting.problem };
    if (fitting.target !== before) changed.set(key, fitting.target);
  }
  if (changed.size === 0) return { value: null };
  if (!hasText(leaf.value)) return { value: null };
  const isWhole = here.segments.every(({ target }) => target !== null);
  if (isWhole && entry?.value) {
    return { value: replaceSegments(leaf.value, entry.value, changed) };
  }
  return changed.size < here.segments.length
    ? { reason: 'INCOMPLETE', detail: null }
    : { value: rebuildLeaf(leaf.value, changed, { locale }).value };
}
