import type { Locale } from '../../translations/locales.ts';
import { isMachineEdition } from '../contract/editions.ts';
import { type FeedItem, isPublicItem } from '../contract/index.ts';
import { latestTextChange } from '../contract/latest-text-change.ts';
import { sameAudience } from './audience.ts';
import type { LogChange, LogEntry } from './types.ts';

type Times = NonNullable<LogEntry['localeTimes']>;

/**
 * When each locale's own text last changed, after a change: at the append, where the item was there for the
 * same sites before. Otherwise as the item itself says: a site that comes to see it must not learn from this
 * log what happened to it before. It is a time of the log and no content: a rebuild begins anew with what
 * items say.
 *
 * @param at ISO 8601, the time of the append.
 */
export function localeTimesAfter(
  before: LogEntry | undefined,
  { type, item, audience, textLocales }: LogChange,
  at: string,
): Times {
  const isSame = before?.item && sameAudience(audience, before.audience);
  // Editions have no audience of their own: the projector knows whether their item was there.
  if (!textLocales || !(isSame || isMachineEdition(type))) return timesSaidBy(item);
  const changed = Object.fromEntries(textLocales.map((locale) => [locale, at]));
  const known = before?.localeTimes ?? (isMachineEdition(type) ? {} : timesSaidBy(before?.item));
  return { ...known, ...changed };
}

function timesSaidBy(item: FeedItem | null | undefined): Times {
  if (!item || !isPublicItem(item)) return {};
  const locales = Object.keys(item.translations) as Locale[];
  return Object.fromEntries(locales.map((locale) => [locale, latestTextChange(item, locale)]));
}
