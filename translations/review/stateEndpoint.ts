import { APIError, type Endpoint } from 'payload';
import type { Finding } from '../checks/types.ts';
import { isLocale, type Locale, localeTags } from '../locales.ts';
import { readRecords, recordKey, type TranslationRecord } from '../records/changeRecord.ts';
import { type Counts, countsOf } from '../records/counts.ts';
import { isGone, isStale, liveText, type TranslationEntry } from '../records/entry.ts';
import { readSource, type SourceLeaves } from '../records/readSource.ts';
import { inStep } from '../records/transitions/inStep.ts';
import { hashOf, hasText } from '../records/value.ts';

export type LocaleState = Counts & { locale: Locale; problem: TranslationRecord['problem'] };

export type EntrySummary = Pick<
  TranslationEntry,
  'path' | 'kind' | 'state' | 'origin' | 'comments' | 'newestHash'
> & {
  /** The source has moved on since the wording was written. */
  stale: boolean;
  /** What the feed serves is this wording; false while an older one, or none, is served. */
  live: boolean;
  /** When the wording was written, which approval names to be sure of what it approves. */
  at: string | null;
  checks: Finding[];
  clinical: boolean;
  /** What a machine proposes beside the newest source, and what it found wrong in it. */
  suggestion: Pick<
    NonNullable<TranslationEntry['suggestion']>,
    'value' | 'origin' | 'checks'
  > | null;
};

export type TranslationState = { locales: LocaleState[]; entries: EntrySummary[] };

const none = new Map() as SourceLeaves;

/**
 * `GET /api/translations/state?collection=clinics&document=ID&locale=ar`: how far a document is in each
 * locale, and the state of each text in one of them.
 */
export const stateEndpoint: Omit<Endpoint, 'root'> = {
  path: '/state',
  method: 'get',
  handler: async (req) => {
    if (!req.user) {
      throw new APIError('Sign in first.', 401);
    }
    const { collection, document, locale } = req.query;
    if (typeof collection !== 'string' || !(collection in req.payload.collections)) {
      throw new APIError('collection: name a collection, for instance clinics.', 400);
    }
    if (typeof document !== 'string' || document === '') {
      throw new APIError('document: give the id of the document.', 400);
    }
    const key = (tag: Locale) => recordKey({ collection, document, locale: tag });
    const records = await readRecords(req.payload, localeTags.map(key));
    const newest = await readSource(req.payload, { collection, document }, { draft: true });
    const published = await readSource(req.payload, { collection, document }, { draft: false });
    const leaves = newest?.leaves ?? none;
    const entriesIn = (tag: Locale) => inStep(records.get(key(tag))?.entries ?? [], leaves);
    const state: TranslationState = {
      locales: localeTags.map((tag) => ({
        locale: tag,
        problem: records.get(key(tag))?.problem ?? null,
        ...countsOf(entriesIn(tag)),
      })),
      entries: isLocale(locale)
        ? entriesIn(locale)
            .filter((entry) => !isGone(entry))
            .map((entry) => summaryOf(entry, leaves, published?.leaves ?? none))
        : [],
    };
    return Response.json(state);
  },
};

function summaryOf(
  entry: TranslationEntry,
  newest: SourceLeaves,
  published: SourceLeaves,
): EntrySummary {
  const { path, kind, state, origin, comments, checks, newestHash, suggestion } = entry;
  const source = published.get(path)?.value;
  const live = hasText(source) ? liveText(entry, source) : null;
  return {
    path,
    kind,
    state,
    origin,
    comments,
    checks,
    newestHash,
    stale: isStale(entry),
    live: live !== null && hashOf(live.value) === hashOf(entry.value),
    at: entry.at || null,
    clinical: newest.get(path)?.clinical ?? false,
    suggestion:
      suggestion?.sourceHash === newestHash
        ? { value: suggestion.value, origin: suggestion.origin, checks: suggestion.checks }
        : null,
  };
}
