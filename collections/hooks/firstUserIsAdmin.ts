import type { CollectionBeforeValidateHook } from 'payload';

/** Whoever registers first runs the place; everybody else is given roles by an administrator. */
export const firstUserIsAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data;
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req });
  return totalDocs === 0 ? { ...data, roles: ['admin'] } : data;
};
