import { randomUUID } from 'node:crypto';
import type { Payload, SendEmailOptions, TypedUser, Where } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { env } from '../../../src/env.ts';
import { withDeadline } from '../../engines/with-deadline.ts';
import { shown } from '../inbox.ts';
import { deliveryOf } from '../kinds.ts';
import type { MailState, Notification } from '../types.ts';
import { letterOf } from './letter.ts';
import { readable } from './readable.ts';

export type Delivering = {
  payload: Payload;
  /** Resolves when the mail server has taken the message. */
  send: (message: SendEmailOptions) => Promise<unknown>;
  now: () => Date;
  signal: AbortSignal;
};

/** People who are written to in one look. */
const MOST_PEOPLE = 50;
/** Notifications of one mail. */
const MOST_ROWS = 500;

/** How long a mail may take; after the longer time it is taken for lost with its worker. */
const SEND_MS = 30_000;
const LOST_MS = 120_000;

/** How long is waited before each further try, in milliseconds; then the mail is given up. */
const PAUSES_MS = [60_000, 300_000, 1_800_000, 7_200_000];

/**
 * Mails what is due, a mail for each person. Notifications are claimed before their mail is sent: a
 * worker that dies in between leaves one mail that is sent again, under the same Message-ID.
 */
export async function deliverDue(delivering: Delivering): Promise<void> {
  for (const recipient of await duePeople(delivering)) {
    for (const rows of await dueMails(delivering, recipient)) {
      if (delivering.signal.aborted) return;
      await deliver(delivering, recipient, rows);
    }
  }
}

const due = (now: Date): Where[] => [
  { mail: { in: ['waiting', 'sending'] satisfies MailState[] } },
  { mailAt: { less_than_equal: now.toISOString() } },
];

async function duePeople({ payload, now }: Delivering): Promise<string[]> {
  const { docs } = await payload.db.find<Notification>({
    collection: 'notifications',
    where: { and: due(now()) },
    sort: 'mailAt',
    limit: MOST_ROWS,
    pagination: false,
    select: { recipient: true },
  });
  return [...new Set(docs.map(({ recipient }) => recipient))].slice(0, MOST_PEOPLE);
}

/** Somebody's notifications that are due, by the mail that they go in: a mail that failed stays as it was. */
async function dueMails(
  { payload, now }: Delivering,
  recipient: string,
): Promise<Notification[][]> {
  const { docs } = await payload.db.find<Notification>({
    collection: 'notifications',
    where: { and: [{ recipient: { equals: recipient } }, ...due(now())] },
    sort: 'at',
    limit: MOST_ROWS,
    pagination: false,
  });
  const mails = new Map<string, Notification[]>();
  for (const row of docs) {
    const mail = row.mailId ?? '';
    mails.set(mail, [...(mails.get(mail) ?? []), row]);
  }
  return [...mails.values()];
}

async function deliver(
  { payload, send, now }: Delivering,
  recipient: string,
  rows: readonly Notification[],
): Promise<void> {
  const mailId = rows[0]?.mailId ?? randomUUID();
  const isOver = rows.some(({ tries }) => tries > PAUSES_MS.length);
  const mailAt = new Date(now().getTime() + LOST_MS).toISOString();
  const claimed: Notification[] = [];
  for (const row of rows) {
    const claim = {
      mail: isOver ? 'failed' : 'sending',
      mailId,
      mailAt,
      tries: row.tries + 1,
    } as const;
    if (await change(payload, row, claim)) claimed.push({ ...row, ...claim, rev: row.rev + 1 });
  }
  if (isOver || claimed.length === 0) return;
  const settle = async (mail: MailState, at: string | null = null) => {
    for (const row of claimed) await change(payload, row, { mail, mailAt: at });
  };
  try {
    const message = await messageFor(payload, recipient, claimed);
    if (!message) return await settle('dropped');
    const messageId = `<${mailId}@${new URL(env().CMS_URL).hostname}>`;
    await withDeadline(() => send({ ...message, messageId }), {
      who: 'The mail server',
      timeoutMs: SEND_MS,
    });
    await settle('sent');
  } catch (error) {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    const tries = Math.max(...claimed.map((row) => row.tries));
    const pauseMs = PAUSES_MS[tries - 1];
    const facts = { mailId, code, responseCode, tries };
    if (pauseMs === undefined) {
      payload.logger.error({ ...facts, msg: 'A mail of notifications was not sent: see SMTP_URL' });
      return await settle('failed');
    }
    payload.logger.warn({ ...facts, msg: 'A mail of notifications is tried again' });
    await settle('waiting', new Date(now().getTime() + pauseMs).toISOString());
  }
}

/** @returns null when there is nothing to tell any more: it was read, or is not theirs to see. */
async function messageFor(
  payload: Payload,
  recipient: string,
  rows: readonly Notification[],
): Promise<SendEmailOptions | null> {
  const { docs } = await payload.db.find<TypedUser>({
    collection: 'users',
    where: { id: { equals: recipient } },
    limit: 1,
    pagination: false,
  });
  const [found] = docs;
  if (!found?.email) return null;
  const user: TypedUser = { ...found, collection: 'users' };
  const told: Notification[] = [];
  for (const row of rows) {
    const isWanted = row.unread && ['now', 'daily'].includes(deliveryOf(user, row.kind));
    const left = isWanted ? await readable(payload, user, row) : null;
    if (left) told.push(left);
  }
  if (told.length === 0) return null;
  const adminRoute = payload.config.routes.admin;
  const admin = `${env().CMS_URL.replace(/\/$/, '')}${formatAdminURL({ adminRoute, path: '' })}`;
  const language = user.interfaceLanguage ?? payload.config.i18n.fallbackLanguage;
  return {
    to: user.email,
    ...letterOf(await shown(payload, told), { language, admin }),
    // Tells holiday notices and the like to keep silent (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** Changes a notification that is still as it was read. @returns whether it was. */
async function change(
  payload: Payload,
  { id, rev }: Notification,
  data: Partial<Notification>,
): Promise<boolean> {
  const written = await payload.db.updateOne({
    collection: 'notifications',
    where: { and: [{ id: { equals: id } }, { rev: { equals: rev } }] },
    data: { ...data, rev: rev + 1, updatedAt: new Date().toISOString() },
    options: { atomic: true },
  });
  return Boolean(written);
}
