import type { Payload, SelectIncludeType, Where } from 'payload';
import { type Locale, localeTags } from '../locales.ts';
import type { TranslationRecord } from '../records/change-record.ts';
import type { Counts } from '../records/counts.ts';
import type { QueueColumns } from '../records/queue-columns.ts';
import { orderOf, type QueueScope, whereOf } from './where-of.ts';

/** A record without its texts. */
export type QueueHead = Counts &
  QueueColumns &
  Pick<TranslationRecord, 'id' | 'key' | 'document' | 'locale' | 'assignee' | 'due'> & {
    collectionSlug: string;
  };

const heads = [
  'key',
  'collectionSlug',
  'document',
  'locale',
  'totalCount',
  'missingCount',
  'machineCount',
  'inReviewCount',
  'approvedCount',
  'rejectedCount',
  'staleCount',
  'completeness',
  'task',
  'waiting',
  'wordsLeft',
  'errorCount',
  'errorKinds',
  'assignee',
  'due',
];
const select: SelectIncludeType = Object.fromEntries(heads.map((name) => [name, true]));

type Page = {
  /** The place that the page begins after (or, backwards, ends before). */
  from: string | null;
  limit: number;
  backwards?: boolean;
};

/**
 * A page of the queue in the order of waiting. Each locale is asked for itself and along an index, so
 * that a page costs the same however long the queue is; all of them at once have an index of their own.
 */
export async function readPage(
  payload: Payload,
  scope: QueueScope,
  { from, limit, backwards = false }: Page,
): Promise<QueueHead[]> {
  const order = orderOf(scope);
  const place = from
    ? { [order]: { [backwards ? 'less_than' : 'greater_than']: from } }
    : { [order]: { greater_than: '' } };
  const conditions = [...whereOf(scope), place];
  const isWhole = scope.locales.length === localeTags.length && !scope.collection;
  const parts = isWhole ? [undefined] : scope.locales;
  const found = await Promise.all(
    parts.map((locale) => find(payload, { locale, conditions, order, limit, backwards })),
  );
  const sign = backwards ? -1 : 1;
  return found
    .flat()
    .sort((a, b) => ((a[order] ?? '') < (b[order] ?? '') ? -sign : sign))
    .slice(0, limit);
}

type Part = {
  locale: Locale | undefined;
  conditions: Where[];
  order: 'key' | 'waiting';
  limit: number;
  backwards: boolean;
};

async function find(
  payload: Payload,
  { locale, conditions, order, limit, backwards }: Part,
): Promise<QueueHead[]> {
  const { docs } = await payload.db.find<QueueHead>({
    collection: 'translations',
    where: { and: [...(locale ? [{ locale: { equals: locale } }] : []), ...conditions] },
    sort: backwards ? `-${order}` : order,
    limit,
    pagination: false,
    select,
  });
  return docs;
}
