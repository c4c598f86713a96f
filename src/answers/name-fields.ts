import { getTranslation } from '@payloadcms/translations';
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { fieldWords } from './field-words.ts';

type Shown = { name?: string; message: string; data?: unknown };
type FieldError = { path?: unknown; label?: unknown; message?: unknown };
type Where = { collection: SanitizedCollectionConfig | undefined; req: PayloadRequest };

/**
 * Names the fields of a refused save as the form does. Payload names them so in its own refusals; those of
 * hooks would say `externalIds.0.value`.
 */
export function nameFields<T extends Shown>(shown: T, { collection, req }: Where): T {
  const errors = (shown.data as { errors?: FieldError[] } | undefined)?.errors;
  if (shown.name !== 'ValidationError' || !collection || !Array.isArray(errors)) return shown;
  const translate = (label: unknown) => {
    if (typeof label === 'function') return String(label({ i18n: req.i18n, t: req.t }));
    return label ? String(getTranslation(label as string, req.i18n)) : undefined;
  };
  const named = errors.map((error) => {
    const path = String(error.path ?? '');
    const words = fieldWords({ fields: collection.fields, path, translate });
    return { ...error, label: words?.join(' > ') ?? translate(error.label) ?? path };
  });
  const intro = req.t('error:followingFieldsInvalid', { count: named.length });
  const message = `${intro} ${named.map(({ label }) => label).join(', ')}`;
  return { ...shown, message, data: { ...(shown.data as object), errors: named } };
}
