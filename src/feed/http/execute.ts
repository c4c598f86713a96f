import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-http';
import { limits } from '../limits/limits.ts';
import type { FeedContext } from '../schema/index.ts';
import { createDocuments } from './documents.ts';
import { isDefect, toReader } from './errors.ts';

/** What a request brings along to its execution and is told by it. */
export type Execution = {
  context: FeedContext;
  /** Gets what went wrong by our own fault. */
  onDefect: (error: Error) => void;
  hasErrors: boolean;
};

/** Makes the handler of GraphQL over HTTP for a schema. */
export function createExecutor(schema: GraphQLSchema) {
  const prepare = createDocuments(schema);
  return createHandler<unknown, Execution, FeedContext>({
    schema,
    formatError: toReader,
    async onSubscribe(request, { query, operationName, variables }) {
      const execution = request.context;
      // Until the operation has come to an end without one.
      execution.hasErrors = true;
      const prepared = prepare(query);
      if ('errors' in prepared) return prepared.errors;
      const operation = prepared.operation(operationName);
      // The protocol has words for what is no query.
      if (!operation) return { schema, document: prepared.document, operationName };
      const { cost, error } = operation.cost(variables ?? {});
      if (error) return [error];
      const result = await operation.execute(execution.context, variables ?? {});
      execution.hasErrors = Boolean(result.errors?.length);
      for (const each of result.errors ?? []) if (isDefect(each)) execution.onDefect(each);
      return withCost(result, cost);
    },
  });
}

function withCost(result: ExecutionResult, requested: number | undefined): ExecutionResult {
  return { ...result, extensions: { cost: { requested, limit: limits.cost } } };
}
