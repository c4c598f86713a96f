import {
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type Validate,
  ValidationError,
  type ValidationFieldError,
} from 'payload';
import { isolated } from './isolated.ts';
import { type Leaf, leavesOf } from './leaves.ts';

/**
 * Publishing demands sound source texts also when it is asked for in another locale, as a scheduled
 * publication asks for it in the default one: the fields themselves look at the request's locale,
 * so here they are asked again as in the source's.
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
  const sourceReq = isolated(req);
  const source = await req.payload.findByID({
    // Any content collection; only the type is that of one.
    collection: collection.slug as 'clinics',
    id: originalDoc.id,
    locale: sourceLocale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    joins: false,
    trash: true,
    overrideAccess: true,
    req: sourceReq,
  });
  const texts = [...leavesOf(collection.fields, source)].filter(
    ({ field }) => 'localized' in field && field.localized,
  );
  const whole = { ...source, ...data };
  const found = await Promise.all(texts.map((text) => errorOf(text, whole, sourceReq)));
  const errors = found.filter((error) => error !== null);
  if (errors.length === 0) return data;
  throw new ValidationError(
    { collection: collection.slug, id: originalDoc.id, errors, req },
    req.t,
  );
};

async function errorOf(
  { field, path, value, siblings }: Leaf,
  data: object,
  req: PayloadRequest,
): Promise<ValidationFieldError | null> {
  const validate = 'validate' in field ? (field.validate as Validate | undefined) : undefined;
  const result = await validate?.(value, {
    ...field,
    blockData: {},
    data,
    siblingData: siblings,
    operation: 'update',
    path: path.split('.'),
    preferences: { fields: {} },
    req,
  });
  return typeof result === 'string' ? { path, message: result } : null;
}
