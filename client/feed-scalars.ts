import { localeTags } from '../translations/locales.ts';

/**
 * What each scalar of the feed is in TypeScript, as it comes out of JSON: moments and days stay text
 * (ISO 8601), since a client's cache would not turn them into dates.
 */
export const feedScalars = {
  Date: 'string',
  DateTime: 'string',
  JSON: 'unknown',
  Locale: localeTags.map((tag) => `'${tag}'`).join(' | '),
};
