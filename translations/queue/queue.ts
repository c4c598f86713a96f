import type { Payload } from 'payload';
import { isLocale, type Locale } from '../locales.ts';
import { leafTree } from '../overlay/leaf-tree.ts';
import { waitingSince } from '../records/queue-columns.ts';
import { type Actor, idOf } from '../review/may-translate.ts';
import { ownLocales, type QueueQuestion, usualTask } from './question.ts';
import { type QueueHead, readPage } from './read-page.ts';
import { conditionsOf, type QueueSize, type SumsQueue, sizesOf } from './sums.ts';
import { tally } from './tally.ts';
import { readNames, readTitles } from './titles.ts';
import { orderOf, type QueueScope } from './where-of.ts';

/** A document in a locale, with what is to be done about it. */
export type QueueRow = Omit<QueueHead, 'waiting' | 'errorKinds' | 'collectionSlug' | 'assignee'> & {
  collection: string;
  title: string;
  /** Its place in the queue, by which the next and the previous one are found. */
  place: string;
  /** ISO 8601; null when nothing is to be done. */
  waitingSince: string | null;
  errorKinds: string[];
  assignee: { id: string; name: string } | null;
};

export type Queue = {
  rows: QueueRow[];
  /** How many there are on all pages, and the words left in them. */
  total: number;
  words: number;
  /** How many the same filter lets through under each task. */
  counts: Record<QueueScope['task'], number>;
  /** `after` of the next page; null at the end. */
  next: string | null;
  /** What the filter says where the question did not. */
  locales: readonly Locale[];
  task: QueueScope['task'];
};

const USUAL_LIMIT = 25;
/** Documents of a collection that a text is found in, at most. */
const MOST_FOUND = 200;

/** A page of the queue, the longest waiting first. */
export async function queue(
  payload: Payload,
  question: QueueQuestion,
  { by }: { by: Actor },
): Promise<Queue> {
  const scope = await scopeOf(payload, question, by);
  const limit = question.limit ?? USUAL_LIMIT;
  const [page, sizes] = await Promise.all([
    readPage(payload, scope, { from: question.after ?? null, limit: limit + 1 }),
    readSizes(payload, scope),
  ]);
  const { review, translate, all } = sizes;
  const heads = page.slice(0, limit);
  const order = orderOf(scope);
  return {
    rows: await withNames(payload, heads, order),
    total: sizes[scope.task].records,
    words: sizes[scope.task].words,
    counts: { review: review.records, translate: translate.records, all: all.records },
    next: page.length > limit ? (heads.at(-1)?.[order] ?? null) : null,
    locales: scope.locales,
    task: scope.task,
  };
}

/** The documents before and after a place of the queue, where there are any. */
export async function neighbours(
  payload: Payload,
  question: QueueQuestion,
  { by, place, key }: { by: Actor; place: string; key: string },
): Promise<{ previous: QueueRow | null; next: QueueRow | null }> {
  const scope = await scopeOf(payload, question, by);
  const order = orderOf(scope);
  const read = async (backwards: boolean) => {
    const heads = await readPage(payload, scope, { from: place, limit: 2, backwards });
    const others = heads.filter((head) => head.key !== key).slice(0, 1);
    return (await withNames(payload, others, order))[0] ?? null;
  };
  const [previous, next] = await Promise.all([read(true), read(false)]);
  return { previous, next };
}

async function scopeOf(
  payload: Payload,
  { locales, task, site, text, limit: _limit, ...rest }: QueueQuestion,
  by: Actor,
): Promise<QueueScope> {
  const wanted = locales.length > 0 ? locales : ownLocales(by);
  const served = site ? await localesOfSite(payload, site) : null;
  return {
    ...rest,
    locales: served ? wanted.filter((locale) => served.includes(locale)) : wanted,
    task: task ?? usualTask(by),
    documents: text ? await documentsWith(payload, text, rest.collection) : undefined,
    user: idOf(by),
    now: new Date().toISOString(),
  };
}

/** @returns null for a site that serves every locale, or that there is not. */
async function localesOfSite(payload: Payload, site: string): Promise<Locale[] | null> {
  const { docs } = await payload.db.find<{ servedLocales?: unknown[] }>({
    collection: 'sites',
    where: { id: { equals: site } },
    limit: 1,
    pagination: false,
  });
  const served = (docs[0]?.servedLocales ?? []).filter(isLocale);
  return served.length > 0 ? served : null;
}

/** Ids of the documents that the admin's search finds. */
async function documentsWith(
  payload: Payload,
  text: string,
  collection: string | undefined,
): Promise<string[]> {
  const searched = payload.config.collections.filter(
    ({ slug, fields, flattenedFields }) =>
      (collection === undefined || slug === collection) &&
      leafTree(fields).length > 0 &&
      flattenedFields.some(({ name }) => name === 'searchText'),
  );
  const found = searched.map(({ slug }) =>
    payload.find({
      collection: slug as 'clinics',
      where: { searchText: { like: text } },
      select: {},
      depth: 0,
      joins: false,
      limit: MOST_FOUND,
      pagination: false,
    }),
  );
  return (await Promise.all(found)).flatMap(({ docs }) => docs.map(({ id }) => String(id)));
}

/** From the tally where it knows what the filter asks for: locales and a collection. */
async function readSizes(
  payload: Payload,
  scope: QueueScope,
): Promise<Record<QueueScope['task'], QueueSize>> {
  const { locales, collection, user, now } = scope;
  const conditions = conditionsOf(scope);
  const plain = conditionsOf({ locales, collection, task: 'all', user, now });
  if (conditions.length !== plain.length) {
    const { sumQueue } = payload.db as unknown as SumsQueue;
    return sizesOf(await sumQueue(conditions));
  }
  const rows = await tally(payload);
  return sizesOf(
    rows.filter(
      (row) =>
        locales.includes(row.locale) && (collection === undefined || row.collection === collection),
    ),
  );
}

/** The rows of documents that are there, for people. */
async function withNames(
  payload: Payload,
  heads: readonly QueueHead[],
  order: 'key' | 'waiting',
): Promise<QueueRow[]> {
  const places = heads.map(({ collectionSlug, document }) => ({
    collection: collectionSlug,
    document,
  }));
  const people = heads.map(({ assignee }) => (assignee ? String(assignee) : null));
  const [titles, names] = await Promise.all([
    readTitles(payload, places),
    readNames(payload, people),
  ]);
  return heads.flatMap((head): QueueRow[] => {
    const { collectionSlug: collection, document, waiting, errorKinds, assignee, ...rest } = head;
    const title = titles.get(`${collection}:${document}`);
    if (title === undefined) return [];
    const person = assignee ? String(assignee) : null;
    return [
      {
        ...rest,
        id: String(head.id),
        collection,
        document,
        title,
        place: head[order] ?? '',
        waitingSince: waitingSince(waiting ?? null),
        errorKinds: (errorKinds ?? '').split(' ').filter(Boolean),
        assignee: person === null ? null : { id: person, name: names.get(person) ?? '' },
        due: head.due ?? null,
      },
    ];
  });
}
