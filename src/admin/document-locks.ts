import type { Access, CollectionAfterReadHook, Payload } from 'payload';
import { canEditContent } from '../../collections/access/can-edit-content.ts';

/**
 * Makes Payload's locks an affair between editors. Payload locks a document whole, in every
 * language: a translator at work would lock out all the others, and be thrown out by whoever takes
 * over, though their texts have homes of their own and none of them can change the document.
 */
export function lockAmongEditors(payload: Payload): void {
  const locks = payload.collections['payload-locked-documents']?.config;
  if (!locks) return;
  locks.access.read = locksToHeed;
  locks.hooks.afterRead = [...locks.hooks.afterRead, showName];
}

const nothing = { id: { exists: false } };

/** Editors heed the locks of editors. */
const locksToHeed: Access = async ({ req }) => {
  if (!canEditContent({ req })) return req.user ? nothing : false;
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: ['admin', 'editor'] } },
    depth: 0,
    pagination: false,
    select: { roles: true },
  });
  return { 'user.value': { in: docs.map(({ id }) => id) } };
};

/** Payload shows a lock's owner by e-mail, or else by id; addresses are for administrators. */
const showName: CollectionAfterReadHook = ({ doc }) => {
  const owner: unknown = doc.user?.value;
  return owner && typeof owner === 'object' && 'name' in owner
    ? { ...doc, user: { ...doc.user, value: { ...owner, email: owner.name } } }
    : doc;
};
