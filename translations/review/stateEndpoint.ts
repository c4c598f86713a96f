import { APIError, type Endpoint } from 'payload';
import { isLocale, type Locale, localeTags } from '../locales.ts';
import { readRecords, recordKey, type TranslationRecord } from '../records/changeRecord.ts';
import { hashOf, hasText, liveText, type TranslationEntry } from '../records/entry.ts';
import { type SourceTexts, sourceTexts } from '../records/sourceTexts.ts';

export type LocaleState = {
  locale: Locale;
  approved: number;
  inReview: number;
  /** Texts of the source; those neither approved nor in review are missing. */
  total: number;
};

export type EntrySummary = {
  path: string;
  state: TranslationEntry['state'] | 'missing';
  /** The source has moved on since the wording was written. */
  stale: boolean;
  /** What the feed serves is this wording; false while an older one, or none, is served. */
  live: boolean;
  /** When the wording was written, which approval names to be sure of what it approves. */
  at: string | null;
};

export type TranslationState = { locales: LocaleState[]; entries: EntrySummary[] };

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
    const newest = withText(
      await sourceTexts(req.payload, { collection, document }, { draft: true }),
    );
    const published = await sourceTexts(req.payload, { collection, document }, { draft: false });
    const state: TranslationState = {
      locales: localeTags.map((tag) => stateOf(tag, records.get(key(tag)), newest)),
      entries: isLocale(locale)
        ? [...newest.keys()].map((path) =>
            summaryOf(path, records.get(key(locale)), { newest, published }),
          )
        : [],
    };
    return Response.json(state);
  },
};

function withText(texts: SourceTexts): SourceTexts {
  return new Map([...texts].filter(([, value]) => hasText(value)));
}

function stateOf(
  locale: Locale,
  record: TranslationRecord | undefined,
  texts: SourceTexts,
): LocaleState {
  const entries = (record?.entries ?? []).filter(({ path }) => texts.has(path));
  const approved = entries.filter(({ state }) => state === 'approved').length;
  return { locale, approved, inReview: entries.length - approved, total: texts.size };
}

function summaryOf(
  path: string,
  record: TranslationRecord | undefined,
  { newest, published }: { newest: SourceTexts; published: SourceTexts },
): EntrySummary {
  const entry = record?.entries.find((each) => each.path === path);
  if (!entry) {
    return { path, state: 'missing', stale: false, live: false, at: null };
  }
  const live = hasText(published.get(path)) ? liveText(entry, published.get(path)) : null;
  return {
    path,
    state: entry.state,
    stale: entry.sourceHash !== hashOf(newest.get(path)),
    live: live !== null && hashOf(live.value) === hashOf(entry.value),
    at: entry.at,
  };
}
