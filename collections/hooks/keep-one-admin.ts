import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { hasRole } from '../access/roles.ts';
import { languageOf, message } from '../messages.ts';

/** The last administrator keeps the role: nobody could give it back. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const loses = hasRole(originalDoc, 'admin') && !hasRole(data, 'admin');
  if (!loses || (await hasOtherAdmin(originalDoc.id, req))) return data;
  const errors = [{ path: 'roles', message: message('lastAdmin', languageOf(req)) }];
  throw new ValidationError({ collection: 'users', errors, req }, req.t);
};

/** The last administrator is not deleted. */
export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  });
  if (!hasRole(user, 'admin') || (await hasOtherAdmin(id, req))) return;
  throw new APIError(message('lastAdmin', languageOf(req)), 400, null, true);
};

async function hasOtherAdmin(id: string | number, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    req,
  });
  return totalDocs > 0;
}
