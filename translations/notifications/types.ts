import type { Locale } from '../locales.ts';
import type { Message } from '../review/messages.ts';
import type { NotificationKind } from './kinds.ts';

/** What a notification is about: a document, a text of it in a locale, or only something to say. */
export type NotificationItem = {
  collection?: string;
  document?: string;
  locale?: Locale;
  /** Id path of a text. */
  path?: string;
  /** What somebody wrote, or what there is to know besides. */
  note?: string | Message;
};

/**
 * What becomes of a notification's e-mail: there is none; it waits (for its moment, or for another
 * try); it is on its way; it was taken by the mail server; it was given up; there was nothing to
 * say any more when its moment came.
 */
export const mailStates = ['none', 'waiting', 'sending', 'sent', 'failed', 'dropped'] as const;
export type MailState = (typeof mailStates)[number];

/** A notification as the database holds it. */
export type Notification = {
  id: string;
  /** Unique: what happened once is told once, whoever finds it. */
  key: string;
  /** Notifications of one series take up each other's news. */
  series: string;
  /** Id of the user who is told. */
  recipient: string;
  kind: NotificationKind;
  /** Id of the user who did it; null: nobody in particular. */
  actor: string | null;
  items: NotificationItem[];
  /** How many things it is about: `items` may have but the first ones. */
  count: number;
  /** ISO 8601: of the first and of the last thing. */
  since: string;
  at: string;
  unread: boolean;
  mail: MailState;
  /** ISO 8601: when the mail is due; of one on its way, when it is taken for lost. */
  mailAt: string | null;
  /** Those that are told in one mail have one of these; it is the mail's Message-ID. */
  mailId: string | null;
  tries: number;
  rev: number;
};
