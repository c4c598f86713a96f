import { GraphQLError } from 'graphql';
import { isLocale, type Locale, localeTags } from '../../../translations/locales.ts';
import { localeFor } from '../locale/negotiate.ts';
import { builder } from './builder.ts';

builder.scalarType('Locale', {
  description:
    `A BCP 47 tag, one of: ${localeTags.join(', ')}. As an argument it may also be written as ` +
    'Accept-Language has it: “ar-SA”, “zh-CN”.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (isLocale(value)) return value;
    const tag = typeof value === 'string' && value.length <= longestTag ? value : undefined;
    if (tag === undefined) throw badInput('A locale must be a BCP 47 tag, such as “ar”');
    // Which there are, is said where it is known which of them the site is served.
    return localeFor(tag.replaceAll('_', '-'), localeTags) ?? (tag as Locale);
  },
});

/** BCP 47 tags are shorter, but for those that nobody uses. */
const longestTag = 35;

const outputOnly = (name: string) => () => {
  throw badInput(`${name} is no type of an argument`);
};

builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: outputOnly('JSON'),
});

builder.scalarType('DateTime', {
  description: 'A moment by ISO 8601, in UTC: 2026-03-01T09:30:00.000Z.',
  serialize: (value) => value,
  parseValue: (value) => {
    const isMoment = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
    if (isMoment && !Number.isNaN(Date.parse(value))) return value;
    throw badInput('A moment must be written by ISO 8601: 2026-03-01T09:30:00Z');
  },
});

builder.scalarType('Date', {
  description: 'A day by ISO 8601: 2026-03-01.',
  serialize: (value) => value.slice(0, 'yyyy-mm-dd'.length),
  parseValue: outputOnly('Date'),
});

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
}
