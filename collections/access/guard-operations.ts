import { type CollectionBeforeOperationHook, Forbidden } from 'payload';
import { canEditContent } from './can-edit-content.ts';

type WriteArgs = {
  publishAllLocales?: boolean;
  unpublishAllLocales?: boolean;
  trash?: boolean;
};

/**
 * Refuses what the access rules alone would let a translator do: restoring a version, taking a
 * document out of the trash, replacing a file, unpublishing. And what a translator saves is never more than a draft: without `draft`
 * Payload would merge a pending draft of the source into the live document.
 */
export const guardOperations: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || canEditContent({ req })) return args;
  if (operation === 'restoreVersion') throw new Forbidden(req.t);
  if (operation !== 'update') return args;
  const { publishAllLocales, unpublishAllLocales, trash } = args as WriteArgs;
  if (req.file || publishAllLocales || unpublishAllLocales || trash) throw new Forbidden(req.t);
  return { ...args, draft: true };
};
