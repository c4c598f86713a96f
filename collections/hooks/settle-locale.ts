import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { isLocale } from '../../translations/locales.ts';
import { requestOf } from '../../translations/revisions/operation.ts';
import { languageOf, message } from '../messages.ts';
import { sourceLocaleSetting } from '../settings.ts';

/**
 * Gives a request the default locale where it names none, and refuses one that does not exist.
 * With fallbacks off, Payload 3.90 leaves either as it is: text is then read and written under
 * “null” or whatever the address says.
 */
export const settleLocale: CollectionBeforeOperationHook = ({ args, req }) => {
  const own = requestOf(args, req);
  const locale: string | null | undefined = own.locale;
  if (!locale) {
    own.locale = sourceLocaleSetting();
  } else if (locale !== 'all' && !isLocale(locale)) {
    throw new APIError(message('localeUnknown', languageOf(req), { locale }), 400, null, true);
  }
  return args;
};
