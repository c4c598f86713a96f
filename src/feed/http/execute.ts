import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-http';
import { checkCost } from '../limits/check-cost.ts';
import { limits } from '../limits/limits.ts';
import type { FeedContext } from '../schema/index.ts';
import { createDocuments } from './documents.ts';
import { isDefect, toReader } from './errors.ts';

/** What a request brings along to its execution and is told by it. */
export type Execution = {
  context: FeedContext;
  /** Gets what went wrong by our own fault. */
  onDefect: (error: Error) => void;
  /** Set by the execution. */
  cost?: number;
  hasErrors: boolean;
};

/** Makes the handler of GraphQL over HTTP for a schema. */
export function createExecutor(schema: GraphQLSchema) {
  const prepare = createDocuments(schema);
  return createHandler<unknown, Execution, FeedContext>({
    schema,
    formatError: toReader,
    onSubscribe(request, { query, operationName, variables }) {
      const execution = request.context;
      // Until the operation has come to an end without one.
      execution.hasErrors = true;
      const prepared = prepare(query);
      if ('errors' in prepared) return prepared.errors;
      const { document } = prepared;
      const checked = checkCost({ schema, document, operationName, variables: variables ?? {} });
      if (checked.error) return [checked.error];
      execution.cost = checked.cost;
      return {
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: execution.context,
      };
    },
    onOperation({ context: execution }, _, result) {
      execution.hasErrors = Boolean(result.errors?.length);
      for (const error of result.errors ?? []) if (isDefect(error)) execution.onDefect(error);
      return withCost(result, execution.cost);
    },
  });
}

function withCost(result: ExecutionResult, requested: number | undefined): ExecutionResult {
  return { ...result, extensions: { cost: { requested, limit: limits.cost } } };
}
