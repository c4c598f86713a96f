import type { PayloadRequest } from 'payload';
import type { Actor } from './roles.ts';

type Request = { req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest> };

/** Whether nobody has an account yet. */
export async function nobodyYet({ req }: Request): Promise<boolean> {
  // Not a count: MongoDB refuses one of a whole collection inside a transaction.
  return !(await req.payload.db.findOne({ collection: 'users', where: {}, req }));
}

/** Whoever fills in the form of the first account, while there is no other. */
export const isFirstUser = async ({ req }: Request & Actor): Promise<boolean> =>
  !req.user && (await nobodyYet({ req }));
