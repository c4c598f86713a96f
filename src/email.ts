import { setTimeout as sleep } from 'node:timers/promises';
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload';
import type { Env } from './env.ts';

/** Milliseconds that the mail server has for each step of a delivery. */
const TIMEOUT_MS = 10_000;

/** How long is waited before each further try to deliver, in milliseconds; then it is given up. */
const PAUSES_MS = [10_000, 60_000];

/** A delivery whose end is waited for: what the adapter has beside Payload's `sendEmail`. */
export type SendsNow = {
  /** Resolves when the mail server has taken the message, or when there is none; tries once. */
  sendNow: (message: SendEmailOptions) => Promise<void>;
};

/**
 * Sends e-mail (password resets, and notifications by `sendNow`) through SMTP_URL. Without it nothing is sent: notifications are
 * printed to the log, of the others only the subject, since their text holds a token that opens an account.
 *
 * Nobody waits for a delivery: with a mail server that is slow or away, an answer that waits would
 * tell which addresses have an account.
 */
export async function email(
  { SMTP_URL, MAIL_FROM }: Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>,
  pausesMs: readonly number[] = PAUSES_MS,
): Promise<EmailAdapter> {
  const from = { defaultFromAddress: MAIL_FROM, defaultFromName: 'Polyclinic' };
  if (!SMTP_URL) {
    return ({ payload }) => {
      const warn = (subject: unknown, text = '') =>
        payload.logger.warn(`Not sent, because SMTP_URL is not set: “${subject}”${text}`);
      const none = {
        ...from,
        name: 'none',
        sendEmail: async ({ subject }: SendEmailOptions) => warn(subject),
        sendNow: async ({ subject, text }: SendEmailOptions) => warn(subject, `\n${text}`),
      };
      return none satisfies SendsNow;
    };
  }
  const adapter = await nodemailerAdapter({
    ...from,
    skipVerify: true,
    transportOptions: {
      url: SMTP_URL,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    },
  });
  return ({ payload }) => {
    const server = adapter({ payload });
    const both = {
      ...server,
      sendEmail: async (message: SendEmailOptions) => {
        void deliver(() => server.sendEmail(message), { payload, message, pausesMs });
      },
      sendNow: async (message: SendEmailOptions) => void (await server.sendEmail(message)),
    };
    return both satisfies SendsNow;
  };
}

/** Tries to deliver, and tries again. A failure is logged without a word of the e-mail. */
async function deliver(
  send: () => Promise<unknown>,
  {
    payload,
    message: { subject },
    pausesMs,
  }: { payload: Payload; message: SendEmailOptions; pausesMs: readonly number[] },
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await send();
      return;
    } catch (error) {
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      const pauseMs = pausesMs[tries - 1];
      const failure = { subject, code, responseCode, tries };
      if (pauseMs === undefined) {
        payload.logger.error({ ...failure, msg: 'A mail was not sent: see SMTP_URL' });
        return;
      }
      payload.logger.warn({ ...failure, msg: 'A mail is not sent yet and is tried again' });
      await sleep(pauseMs, undefined, { ref: false });
    }
  }
}
