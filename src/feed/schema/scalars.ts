import { GraphQLError } from 'graphql';
import { isLocale, localeTags } from '../../../translations/locales.ts';
import { builder } from './builder.ts';

builder.scalarType('Locale', {
  description: `A BCP 47 tag, one of: ${localeTags.join(', ')}.`,
  serialize: (value) => value,
  parseValue: (value) => {
    if (isLocale(value)) return value;
    throw badInput(`A locale must be one of: ${localeTags.join(', ')}`);
  },
});

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
