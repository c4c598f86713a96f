import type { CollectionBeforeValidateHook } from 'payload';
import { nobodyYet } from '../access/is-first-user.ts';

/** Whoever registers first runs the place; everybody else is given roles by an administrator. */
export const firstUserIsAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data;
  return (await nobodyYet({ req })) ? { ...data, roles: ['admin'] } : data;
};
