import { type Actor, hasRole } from './roles.ts';

/** Those who write the source content: create, publish, unpublish, schedule, restore, trash. */
export const canEditContent = ({ req }: Actor): boolean => hasRole(req.user, 'admin', 'editor');
