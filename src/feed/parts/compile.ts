import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type PartQuery, split } from './split.ts';

type Variables = Readonly<Record<string, unknown>>;
type Query = (root: unknown, context: unknown, variables: Variables) => ExecutionResult;

/** An operation taken apart, ready to be executed. */
export type CompiledParts = {
  outline: Query;
  parts: readonly (PartQuery & {
    /** Names the part, and no other of this process. */
    id: number;
    execute: Query;
  })[];
};

let ids = 0;

/** @returns undefined for what cannot be taken apart or not be compiled. */
export function compileParts(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): CompiledParts | undefined {
  const apart = split(schema, document, operationName);
  if (!apart) return undefined;
  const outline = compiled(schema, apart.outline, operationName);
  const parts = apart.parts.flatMap((part) => {
    const execute = compiled(schema, part.document, operationName);
    if (!execute) return [];
    ids += 1;
    return [{ ...part, id: ids, execute }];
  });
  return outline && parts.length === apart.parts.length ? { outline, parts } : undefined;
}

function compiled(schema: GraphQLSchema, document: DocumentNode, operationName: string) {
  const result = compileQuery(schema, document, operationName);
  return isCompiledQuery(result) ? (result.query as Query) : undefined;
}
