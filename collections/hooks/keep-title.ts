import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { isLocale } from '../../translations/locales.ts';

/** The title of a document from its data, where it is not simply its name. */
export type TitleOf = (
  data: Record<string, unknown>,
  req: PayloadRequest,
) => string | Promise<string>;

/**
 * Keeps `displayTitle`, which the admin names a document by in every locale: made from the source
 * locale's texts, and left alone by a save in another locale.
 */
export function keepTitle(title: string | TitleOf): CollectionBeforeValidateHook {
  const titleOf: TitleOf = typeof title === 'string' ? (data) => String(data[title] ?? '') : title;
  return async ({ data, operation, originalDoc, req }) => {
    if (!data) return data;
    const elsewhere = isLocale(data.sourceLocale) && req.locale !== data.sourceLocale;
    if (!elsewhere) data.displayTitle = (await titleOf(data, req)).trim().slice(0, 300);
    else if (operation === 'update') data.displayTitle = originalDoc?.displayTitle;
    return data;
  };
}
