import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type Outline, type OutlinedPart, outlineOf } from './outline.ts';
import { splitting } from './split.ts';
import { variablesReader } from './variables.ts';

type Variables = Readonly<Record<string, unknown>>;

/** An operation taken apart, ready to be executed. */
export type CompiledParts = {
  write: Outline['write'];
  /** Undefined when there is something wrong with them. */
  coerce(variables: Variables): Variables | undefined;
  parts: readonly CompiledPart[];
};

export type CompiledPart = OutlinedPart & {
  /** Names the part, and no other of this process. */
  id: number;
  /** Undefined for one that is written from others. */
  execute: Execute | undefined;
};

type Execute = (root: unknown, context: unknown, variables: Variables) => ExecutionResult;

let ids = 0;

/** @returns undefined for what cannot be taken apart or not be compiled. */
export function compileParts(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): CompiledParts | undefined {
  const apart = splitting(schema, document, operationName);
  const outline = apart && outlineOf(schema, apart);
  if (!outline) return undefined;
  const parts: CompiledPart[] = [];
  for (const part of outline.parts) {
    const result = part.write ? undefined : compileQuery(schema, part.document, operationName);
    if (result && !isCompiledQuery(result)) return undefined;
    ids += 1;
    parts.push({ ...part, id: ids, execute: result?.query as Execute | undefined });
  }
  const { variableDefinitions = [] } = apart.operation;
  return {
    write: outline.write,
    coerce: variablesReader(schema, variableDefinitions),
    parts,
  };
}
