import type { CollectionBeforeValidateHook } from 'payload';
import { isLocale } from '../../translations/locales.ts';
import { searchTextOf } from './search-text-of.ts';

/** Keeps the folded text that the admin searches: the source locale's, whichever one is saved. */
export const keepSearchText: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const elsewhere = isLocale(data.sourceLocale) && req.locale !== data.sourceLocale;
  if (!elsewhere) data.searchText = searchTextOf(collection.fields, data);
  else if (operation === 'update') data.searchText = originalDoc?.searchText;
  return data;
};
