import { APIError, type CollectionBeforeOperationHook, ValidationError } from 'payload';
import { languageOf, message } from '../messages.ts';
import { DEEPEST, extentOf, LARGEST } from '../rules/extent.ts';

/**
 * Refuses a document that is too deep or too large before anything is written: SQLite writes it in many
 * statements without a transaction, and what fails in the middle stays by half.
 *
 * @throws ValidationError for a field that is too deep; APIError with status 413 for a document that is
 *   too large.
 */
export const limitExtent: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined;
  if (typeof data !== 'object' || data === null) return args;
  const language = languageOf(req);
  const deep = Object.entries(data).filter(([, value]) => extentOf(value).depth >= DEEPEST);
  if (deep.length > 0) {
    const errors = deep.map(([path]) => ({ path, message: message('tooDeep', language) }));
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  }
  if (extentOf(data).size > LARGEST) {
    throw new APIError(message('tooLarge', language, { most: LARGEST }), 413, null, true);
  }
  return args;
};
