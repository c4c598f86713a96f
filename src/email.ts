import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter } from 'payload';
import type { Env } from './env.ts';

/** Milliseconds that the mail server has for each step of a delivery. */
const TIMEOUT_MS = 10_000;

/**
 * Sends e-mail (password resets) through SMTP_URL. Without it nothing is sent, and only that fact is
 * logged: an e-mail's text holds a token that opens an account.
 */
export function email({ SMTP_URL, MAIL_FROM }: Env): EmailAdapter | Promise<EmailAdapter> {
  const from = { defaultFromAddress: MAIL_FROM, defaultFromName: 'Polyclinic' };
  if (!SMTP_URL) {
    return ({ payload }) => ({
      ...from,
      name: 'none',
      sendEmail: async ({ subject }) => {
        payload.logger.warn(`Not sent, because SMTP_URL is not set: “${subject}”`);
      },
    });
  }
  return nodemailerAdapter({
    ...from,
    skipVerify: true,
    transportOptions: {
      url: SMTP_URL,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    },
  });
}
