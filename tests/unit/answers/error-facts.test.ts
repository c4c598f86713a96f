import { GraphQLError } from 'graphql';
import { APIError, Forbidden, NotFound, QueryError, ValidationError } from 'payload';
import { describe, expect, it } from 'vitest';
import { errorFacts } from '../../../src/answers/error-facts.ts';
import { errorCodes, PolyclinicError } from '../../../src/errors.ts';

const invalid = new ValidationError({ errors: [{ path: 'beds', message: 'Too few' }] });

describe('the facts of an error', () => {
  it.each<[string, unknown, object]>([
    ['a ValidationError', invalid, { status: 400, code: 'BAD_INPUT', field: 'beds' }],
    ['an APIError', new APIError('No', 400), { name: 'APIError', status: 400, code: 'BAD_INPUT' }],
    ['Forbidden', new Forbidden(), { status: 403, code: 'FORBIDDEN', hidden: false }],
    ['NotFound', new NotFound(), { status: 404, code: 'NOT_FOUND', hidden: false }],
    ['a QueryError', new QueryError([{ path: 'nope' }]), { status: 400, field: 'nope' }],
    ['a status that has a code', new APIError('Big', 413), { code: 'TOO_LARGE' }],
    [
      'an error inside GraphQL’s',
      new GraphQLError('x', { originalError: invalid }),
      { status: 400 },
    ],
    ['an error of GraphQL’s own', new GraphQLError('x'), { status: 400, code: 'BAD_INPUT' }],
    ['an error that is private', new APIError('No', 400, null, false), { hidden: true }],
    ['a defect', new TypeError('secret'), { status: 500, code: 'INTERNAL', hidden: true }],
    ['what is no error', 'text', { status: 500, hidden: true }],
  ])('are known of %s', (_name, error, facts) => {
    expect(errorFacts(error)).toMatchObject(facts);
  });

  it('are known of each of our codes, whichever copy of the class has it', () => {
    for (const [code, { status }] of Object.entries(errorCodes)) {
      const error = new PolyclinicError(code as keyof typeof errorCodes, 'words', { field: 'f' });
      const ofAnotherCopy = { ...error, message: error.message, name: 'PolyclinicError' };
      const facts = { code, status, field: 'f', hidden: status === 500 };
      expect(errorFacts(error)).toMatchObject(facts);
      expect(errorFacts(ofAnotherCopy)).toMatchObject(facts);
    }
  });
});
