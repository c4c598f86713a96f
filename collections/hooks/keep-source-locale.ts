import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { languageOf, message } from '../messages.ts';

/** The source locale is decided when a document is created: every translation hangs on it. */
export const keepSourceLocale: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = originalDoc?.sourceLocale;
  if (operation !== 'update' || !before || data?.sourceLocale === before) return data;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [{ path: 'sourceLocale', message: message('sourceLocaleFixed', languageOf(req)) }],
      req,
    },
    req.t,
  );
};
