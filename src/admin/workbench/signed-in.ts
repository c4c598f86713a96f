import { notFound, redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { rolesOf } from '../../../collections/access/roles.ts';
import type { Actor } from '../../../translations/review/may-translate.ts';

/**
 * Whoever of the staff looks at a view; a custom view is public unless it asks. Others go to sign in, and
 * come back.
 */
export function signedIn({ initPageResult }: AdminViewServerProps): NonNullable<Actor> {
  const { user, payload, pathname, search } = initPageResult.req;
  if (user && rolesOf(user).length === 0) notFound();
  if (user) return user;
  const { routes, admin } = payload.config;
  const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login });
  redirect(`${login}?redirect=${encodeURIComponent(`${pathname ?? ''}${search ?? ''}`)}`);
}
