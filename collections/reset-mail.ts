import type { IncomingAuthType } from 'payload';
import { env } from '../src/env.ts';

type GenerateHtml = NonNullable<
  NonNullable<IncomingAuthType['forgotPassword']>['generateEmailHTML']
>;

/**
 * The mail with which a password is reset. Its link begins with CMS_URL: Payload's own takes the host
 * that the request names, which can be anybody's.
 */
export const resetMail: GenerateHtml = (given) => {
  const { req, token } = given ?? {};
  if (!req) return '';
  const { admin, routes } = req.payload.config;
  const address = `${env().CMS_URL.replace(/\/$/, '')}${routes.admin}${admin.routes.reset}/${token}`;
  return [
    req.t('authentication:youAreReceivingResetPassword'),
    `<a href="${address}">${address}</a>`,
    req.t('authentication:youDidNotRequestPassword'),
  ].join('\n');
};
