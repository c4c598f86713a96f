import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { languageOf, message } from '../messages.ts';

/**
 * Refuses to restore an older version into the live document, as Payload does without `draft`: a version
 * that was a draft takes the document offline, and one that was published publishes old content. REST and
 * GraphQL always ask for a draft; code calls `restoreVersionOperation` with `draft: true`.
 */
export const draftAlone: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { draft } = args as { draft?: boolean };
  if (operation !== 'restoreVersion' || draft) return args;
  throw new APIError(message('restoreAsDraft', languageOf(req)), 400, null, true);
};
