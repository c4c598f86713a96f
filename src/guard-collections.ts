import {
  type Access,
  type CollectionBeforeOperationHook,
  Forbidden,
  type Payload,
  type Where,
} from 'payload';
import { canEditContent } from '../collections/access/can-edit-content.ts';
import { capReads } from '../collections/access/cap-reads.ts';
import { isAdmin } from '../collections/access/is-admin.ts';
import { refuseUnreadableSort } from '../collections/access/refuse-unreadable-sort.ts';
import { limitExtent, limitWhole } from '../collections/hooks/limit-extent.ts';
import { lockAmongEditors } from './admin/document-locks.ts';
import { checkQuery } from './requests/check-query.ts';

/**
 * Guards every collection that there is when Payload has started, its own included: a new one needs
 * no line of its own.
 */
export function guardCollections(payload: Payload): void {
  lockAmongEditors(payload);
  for (const { config } of Object.values(payload.collections)) {
    config.hooks.beforeOperation = [
      checkQuery,
      refuseEarly,
      limitExtent,
      capReads,
      refuseUnreadableSort,
      ...config.hooks.beforeOperation,
    ];
    config.hooks.beforeChange = [...config.hooks.beforeChange, limitWhole];
  }
  const locks = payload.collections['payload-locked-documents']?.config;
  if (locks) {
    Object.assign(locks.access, {
      // Payload makes a lock by itself, when somebody types into a form.
      create: isAdmin,
      update: canEditContent,
      delete: ownLocks,
    });
  }
}

/**
 * Asks who may create before anything is done for it: Payload asks after the other hooks, so that anybody could have a
 * picture decoded.
 */
const refuseEarly: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' || overrideAccess) return args;
  const { data } = args as { data?: unknown };
  if (!(await collection.access.create({ req, data }))) throw new Forbidden(req.t);
  return args;
};

/** Editors take documents over from each other; others may only end what they hold. */
const ownLocks: Access = ({ req }) => {
  if (canEditContent({ req })) return true;
  return req.user ? ({ 'user.value': { equals: req.user.id } } satisfies Where) : false;
};
