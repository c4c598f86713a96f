import type { ItemBase, Localized, RichText } from './common.ts';

/** A congress, a briefing, a free consultation. */
export type EventItem = ItemBase & {
  type: 'event';
  name: Localized;
  kind: string | null;
  mode: string | null;
  /** ISO 8601, in UTC. */
  start: string;
  end: string | null;
  /** IANA. */
  timezone: string | null;
  country: string | null;
  city: Localized;
  venue: Localized;
  /** Ids of organizations. */
  organizers: string[];
  url: string | null;
  programme: Localized<RichText>;
};
