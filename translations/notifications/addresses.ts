import type { NotificationKind } from './kinds.ts';
import type { Notification, NotificationItem } from './types.ts';

/** Where a thing that somebody is told of is looked at, below the admin's address. */
export function itemAddress({ collection, document, locale, path }: NotificationItem): string {
  if (!collection || !document) return '/globals/translationSettings';
  if (!locale) return `/collections/${collection}/${document}`;
  const entry = path ? `?${new URLSearchParams({ entry: path })}` : '';
  return `/workbench/${collection}/${document}/${locale}${entry}`;
}

/** The part of the queue that several things are found in. */
const queues: Partial<Record<NotificationKind, string>> = {
  assigned: '/workbench?task=all&assignee=me',
  overdue: '/workbench?task=all&assignee=me&due=overdue',
  stale: '/workbench?task=review&stale=yes',
};

/** Where a notification leads, below the admin's address; null where each thing of it leads elsewhere. */
export function addressOf({ kind, items }: Pick<Notification, 'kind' | 'items'>): string | null {
  const [first] = items;
  return first && items.length === 1 ? itemAddress(first) : (queues[kind] ?? null);
}
