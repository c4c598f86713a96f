import type { CollectionBeforeValidateHook } from 'payload';

/** Whoever registers first runs the place; everybody else is given roles by an administrator. */
export const firstUserIsAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data;
  // Not a count: MongoDB refuses one of a whole collection inside a transaction.
  const somebody = await req.payload.db.findOne({ collection: 'users', where: {}, req });
  return !somebody ? { ...data, roles: ['admin'] } : data;
};
