import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import { queryCost } from './cost.ts';
import { limits } from './limits.ts';
import { tooLarge } from './too-large.ts';

/**
 * What an operation costs, and the error if that is too much. The cost is undefined when the
 * operation cannot be executed anyway, for want of a name or a variable.
 */
export function checkCost({
  schema,
  document,
  operationName,
  variables,
}: {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
}): { cost?: number; error?: GraphQLError } {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return {};
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return {};
  const fragments = document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? [[definition.name.value, definition] as const]
      : [],
  );
  const { selectionSet } = operation;
  const cost = queryCost({
    schema,
    root,
    selectionSet,
    fragments: new Map(fragments),
    variables: coerced,
  });
  if (cost <= limits.cost) return { cost };
  const message = `The query may cost ${cost}; ${limits.cost} are allowed. Ask for smaller pages`;
  return { cost, error: tooLarge(message, operation) };
}
