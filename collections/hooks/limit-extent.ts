import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { DEEPEST, extentOf, LARGEST, MEGABYTE } from '../../translations/extent.ts';
import { languageOf, message } from '../messages.ts';

type Collection = { slug: string; custom?: Record<string, unknown> };

/**
 * Refuses a document that is too deep or too large before anything is written: SQLite writes it in many
 * statements without a transaction, and what fails in the middle stays by half.
 *
 * @throws ValidationError for a field that is too deep; APIError with status 413 for a document that is
 *   too large.
 */
export const limitExtent: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined;
  if (typeof data === 'object' && data !== null) check(data, { collection, req });
  return args;
};

/**
 * The same for the whole document that a write makes, since many small ones make a large one too. One that is
 * too large already can be made smaller in steps, and withdrawn.
 */
export const limitWhole: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (!originalDoc || extentOf(originalDoc, mostOf(collection)).size <= mostOf(collection)) {
    check(data, { collection, req });
  }
  return data;
};

/** In bytes of JSON; a collection may allow more as `custom.largest`. */
const mostOf = ({ custom }: Collection) => Number(custom?.largest ?? LARGEST);

type Where = { collection: Collection; req: PayloadRequest };

function check(data: object, { collection, req }: Where): void {
  const language = languageOf(req);
  const most = mostOf(collection);
  const extents = Object.entries(data).map(([path, value]) => ({ path, ...extentOf(value, most) }));
  const deep = extents.filter(({ depth }) => depth >= DEEPEST);
  if (deep.length > 0) {
    const errors = deep.map(({ path }) => ({ path, message: message('tooDeep', language) }));
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  }
  const size = extents.reduce((sum, each) => sum + each.path.length + each.size, 0);
  if (size > most)
    throw new APIError(message('tooLarge', language, { most: most / MEGABYTE }), 413, null, true);
}
