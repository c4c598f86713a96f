import { type Actor, rolesOf } from './roles.ts';

/** Anybody who is signed in and has a role. The public reads the feed, never this API. */
export const isStaff = ({ req }: Actor): boolean => rolesOf(req.user).length > 0;
