import { isAdmin } from './is-admin.ts';
import type { Actor } from './roles.ts';

type Args = Actor & { id?: number | string };

/** One's own account, or any for an administrator. */
export const isAdminOrSelf = ({ req, id }: Args): boolean =>
  isAdmin({ req }) || (id !== undefined && idOf(req.user) === String(id));

function idOf(user: unknown): string | null {
  return typeof user === 'object' && user !== null && 'id' in user ? String(user.id) : null;
}
