import type { Payload, SelectIncludeType, Where } from 'payload';
import { pagesById } from '../pages-by-id.ts';
import type { TranslationRecord } from '../records/change-record.ts';
import { notify } from './notify.ts';
import type { NotificationItem } from './types.ts';

const DAY_MS = 86_400_000;

/** Work that has been overdue for longer was told of before, or before there were notifications. */
const LOOK_BACK_DAYS = 7;
const PAGE = 500;

const select: SelectIncludeType = {
  collectionSlug: true,
  document: true,
  locale: true,
  due: true,
  assignee: true,
};

type Head = Pick<TranslationRecord, 'id' | 'collectionSlug' | 'document' | 'locale' | 'due'> & {
  assignee?: string | number | null;
};

/** Tells people that a day has passed by which work of theirs was due: once for each of those days. */
export async function tellOfOverdue(payload: Payload, now: Date): Promise<void> {
  const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  const where: Where = {
    and: [
      { due: { less_than: dayOf(now.getTime()) } },
      { due: { greater_than_equal: dayOf(now.getTime() - LOOK_BACK_DAYS * DAY_MS) } },
      { task: { in: ['review', 'translate'] } },
      { assignee: { exists: true } },
    ],
  };
  const find = (page: object) =>
    payload.db.find<Head>({ collection: 'translations', select, ...page });
  const days = new Map<string, Map<string, NotificationItem[]>>();
  for await (const heads of pagesById(find, { where, limit: PAGE })) {
    for (const { collectionSlug: collection, document, locale, due, assignee } of heads) {
      if (!assignee || !due) continue;
      const people = days.get(due) ?? new Map<string, NotificationItem[]>();
      const items = people.get(String(assignee)) ?? [];
      days.set(due, people.set(String(assignee), [...items, { collection, document, locale }]));
    }
  }
  for (const [due, to] of days) await notify(payload, { kind: 'overdue', to, by: null, once: due });
}
