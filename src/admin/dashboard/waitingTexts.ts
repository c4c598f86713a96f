import type { Payload } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { workingLocalesOf } from '../../../collections/access/canTouchLocale.ts';
import { hasRole } from '../../../collections/access/roles.ts';
import { asQuery, waitingWhere } from './waitingWhere.ts';

/**
 * The translations with texts that wait for somebody's approval: how many there are, and where the
 * list of them is. Nothing for whoever approves nothing.
 */
export async function waitingTexts(payload: Payload, user: unknown) {
  const locales = hasRole(user, 'reviewer') ? workingLocalesOf(user) : [];
  const everything = hasRole(user, 'admin');
  if (!everything && locales.length === 0) return undefined;
  const where = waitingWhere(everything ? null : locales);
  const { totalDocs } = await payload.count({ collection: 'translations', where });
  const list = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: '/collections/translations',
  });
  return { count: totalDocs, href: `${list}?${asQuery(where)}` };
}
