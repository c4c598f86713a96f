import { type CollectionBeforeChangeHook, type Field, ValidationError } from 'payload';
import { isEmptyText } from '../fields/localized.ts';
import { languageOf, message } from '../messages.ts';
import { isolated } from './isolated.ts';
import { leavesOf } from './leaves.ts';

/**
 * Publishing demands the source's texts also when it is asked for in another locale, as a scheduled
 * publication asks for it in the default one: the fields themselves look at the request's locale.
 */
export const requireSource: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { sourceLocale } = data;
  const elsewhere = sourceLocale && req.locale !== sourceLocale;
  if (data._status !== 'published' || !elsewhere || !originalDoc?.id) return data;
  const source = await req.payload.findByID({
    collection: collection.slug,
    id: originalDoc.id,
    locale: sourceLocale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    joins: false,
    trash: true,
    overrideAccess: true,
    req: isolated(req),
  });
  const missing = missingTexts(collection.fields, source);
  if (missing.length === 0) return data;
  const text = message('requiredInSource', languageOf(req));
  throw new ValidationError(
    {
      collection: collection.slug,
      id: originalDoc.id,
      errors: missing.map((path) => ({ path, message: text })),
      req,
    },
    req.t,
  );
};

/** The paths of the localized fields that are required and say nothing. */
export function missingTexts(fields: readonly Field[], data: unknown): string[] {
  return [...leavesOf(fields, data)]
    .filter(({ field, value }) => isRequiredText(field) && isEmptyText(value))
    .map(({ path }) => path);
}

const isRequiredText = (field: Field) =>
  'localized' in field &&
  field.localized === true &&
  'required' in field &&
  field.required === true;
