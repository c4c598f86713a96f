import { type Actor, hasRole } from './roles.ts';

/** Administrators. */
export const isAdmin = ({ req }: Actor): boolean => hasRole(req.user, 'admin');
