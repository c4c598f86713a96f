import type { AfterErrorHook } from 'payload';
import { errorFacts } from './error-facts.ts';
import { nameFields } from './name-fields.ts';
import { told } from './told.ts';

/**
 * Gives every error that a client gets the same form: REST answers
 * `{ errors: [{ name, code, field?, message, data? }] }`, and GraphQL carries `code`, `field` and
 * `data` in `extensions`. The message is in the language of the request where the error has both.
 * A defect says nothing of itself; the log has it.
 */
export const answerError: AfterErrorHook = ({ collection, error, graphqlResult, req }) => {
  const facts = errorFacts(error);
  const { message, ...shown } = nameFields(told(facts, req.i18n?.language), { collection, req });
  const { status } = facts;
  if (!graphqlResult) return { response: { errors: [{ ...shown, message }] }, status };
  const { locations, path } = graphqlResult;
  const extensions = { ...shown, statusCode: status };
  return { graphqlResult: { locations, path, message, extensions } };
};
