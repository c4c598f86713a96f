import type { Payload } from 'payload';
import { type Locale, localeTags } from '../locales.ts';
import { readRecords, recordKey, type TranslationRecord } from '../records/change-record.ts';
import { type Counts, countsOf } from '../records/counts.ts';
import { isGone, missingEntry } from '../records/entry.ts';
import type { SourceLeaves } from '../records/read-source.ts';
import { inStep } from '../records/transitions/in-step.ts';
import { hashOf } from '../records/value.ts';
import { type EntrySummary, entrySummary } from './entry-summary.ts';
import { readEditions } from './read-editions.ts';
import { type Override, readOverrides } from './read-overrides.ts';

export type LocaleState = Counts & {
  locale: Locale;
  problem: TranslationRecord['problem'];
  /** Id of the user whose work this is. */
  assignee: string | null;
};

export type TranslationState = { locales: LocaleState[]; entries: EntrySummary[] };

type Question = { collection: string; document: string; locale?: Locale };
type Head = Counts & Pick<TranslationRecord, 'locale' | 'problem' | 'assignee'>;

const counters = Object.keys(countsOf([])) as (keyof Counts)[];
const none = new Map() as SourceLeaves;

/**
 * How far a document is in each locale, and the state of each text in one of them. The texts
 * of that one alone are read: of the others their counters, which every write keeps.
 */
export async function readState(
  payload: Payload,
  { collection, document, locale }: Question,
): Promise<TranslationState> {
  const key = locale && recordKey({ collection, document, locale });
  const [heads, records, overrides, { newest, published }] = await Promise.all([
    readHeads(payload, { collection, document }),
    key ? readRecords(payload, [key]) : new Map<string, TranslationRecord>(),
    locale ? readOverrides(payload, { collection, document, locale }) : new Map<string, Override>(),
    readEditions(payload, { collection, document }),
  ]);
  const beside = {
    overrides,
    newest: newest?.leaves ?? none,
    published: published?.leaves ?? none,
  };
  const entries = locale
    ? inStep(records.get(key ?? '')?.entries ?? [], beside.newest).filter((each) => !isGone(each))
    : [];
  const untouched = countsOf(
    [...beside.newest.values()].map((leaf) =>
      missingEntry(leaf.path, leaf.kind, hashOf(leaf.value)),
    ),
  );
  return {
    locales: localeTags.map((tag) => ({
      locale: tag,
      problem: heads.get(tag)?.problem ?? null,
      assignee: heads.get(tag)?.assignee ?? null,
      ...(tag === locale ? countsOf(entries) : countersIn(heads.get(tag) ?? untouched)),
    })),
    entries: entries.map((entry) => entrySummary(entry, beside)),
  };
}

async function readHeads(
  payload: Payload,
  { collection, document }: Question,
): Promise<Map<Locale, Head>> {
  const { docs } = await payload.db.find<Head>({
    collection: 'translations',
    where: {
      key: { in: localeTags.map((locale) => recordKey({ collection, document, locale })) },
    },
    select: Object.fromEntries(
      [...counters, 'locale', 'problem', 'assignee'].map((name) => [name, true]),
    ),
    limit: localeTags.length,
    pagination: false,
  });
  return new Map(docs.map((head) => [head.locale, head]));
}

function countersIn(counts: Counts): Counts {
  return Object.fromEntries(counters.map((name) => [name, counts[name] ?? 0])) as Counts;
}
