import {
  hasErrors,
  isStale,
  liveText,
  type Suggestion,
  type TranslationEntry,
} from '../records/entry.ts';
import type { SourceLeaves } from '../records/read-source.ts';
import { hashOf, hasText } from '../records/value.ts';
import type { Override } from './read-overrides.ts';

export type EntrySummary = Pick<
  TranslationEntry,
  'path' | 'kind' | 'state' | 'origin' | 'by' | 'checks' | 'comments' | 'newestHash'
> & {
  /** The source has moved on since the wording was written. */
  stale: boolean;
  /** What the feed serves is this wording; false while an older one, or none, is served. */
  live: boolean;
  /** When the wording or its state last changed, which operations name to be sure of what they change. */
  at: string | null;
  clinical: boolean;
  /** What a machine proposes beside the newest source, and what was found wrong in it. */
  suggestion: Pick<Suggestion, 'value' | 'origin' | 'checks' | 'at'> | null;
  /** Who approved the wording with the errors that it has, and why. */
  override: Override | null;
};

type Beside = {
  newest: SourceLeaves;
  published: SourceLeaves;
  overrides: ReadonlyMap<string, Override>;
};

/** What a form shows of a text, without the text. */
export function entrySummary(
  entry: TranslationEntry,
  { newest, published, overrides }: Beside,
): EntrySummary {
  const { path, kind, state, origin, by, comments, checks, newestHash, suggestion } = entry;
  const source = published.get(path)?.value;
  const live = hasText(source) ? liveText(entry, source) : null;
  return {
    path,
    kind,
    state,
    origin,
    by,
    comments,
    checks,
    newestHash,
    stale: isStale(entry),
    live: live !== null && hashOf(live.value) === hashOf(entry.value),
    at: entry.at || null,
    clinical: newest.get(path)?.clinical ?? false,
    suggestion: suggestion?.sourceHash === newestHash ? proposalOf(suggestion) : null,
    override: (state === 'approved' && hasErrors(checks) && overrides.get(path)) || null,
  };
}

const proposalOf = ({ value, origin, checks, at }: Suggestion) => ({ value, origin, checks, at });
