import { canEditContent } from '../../collections/access/can-edit-content.ts';
import { rolesOf } from '../../collections/access/roles.ts';

/** What the forms of Payload need before anybody is signed in. */
const open = new Set(['form-state']);

/** What takes more than a role: to schedule, and to cancel what others have scheduled. */
const forEditors = new Set(['schedule-publish']);

/**
 * Whether somebody may call a server function of the admin by its name.
 *
 * Payload looks the name up in an object, so that `constructor` is found and answers its arguments:
 * the request, with all its headers. And whoever can open the admin can cancel any schedule.
 */
export function mayCallServerFunction({ name, user }: { name: unknown; user: unknown }): boolean {
  if (typeof name !== 'string' || name in Object.prototype) return false;
  if (forEditors.has(name)) return canEditContent({ req: { user } });
  return open.has(name) || rolesOf(user).length > 0;
}
