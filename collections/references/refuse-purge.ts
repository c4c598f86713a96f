import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload';
import { languageOf, message } from '../messages.ts';
import { neededBy } from './needed-by.ts';

/** How many documents a refusal names. */
const NAMED = 10;

/**
 * Refuses to delete for ever what other documents refer to, and names them, unless the request says
 * `evenIfNeeded=true` in its address (code: in its context).
 */
export const refusePurge: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (isTold(req)) return;
  const documents = await neededBy(req, { collection: collection.slug, ids: [String(id)] });
  if (documents.length === 0) return;
  const named = documents.slice(0, NAMED).map(({ title }) => `«${title}»`);
  const text = message('stillNeeded', languageOf(req), {
    count: documents.length,
    documents: `${named.join(', ')}${documents.length > NAMED ? ', …' : ''}`,
  });
  throw Object.assign(new APIError(text, 409, { documents }, true), { code: 'STILL_NEEDED' });
};

const isTold = ({ context, query }: PayloadRequest) =>
  context.evenIfNeeded === true || String(query?.evenIfNeeded) === 'true';
