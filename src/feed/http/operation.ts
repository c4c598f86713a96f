import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { checkCost, sizeKeyOf } from '../limits/cost.ts';
import type { FeedContext } from '../schema/index.ts';
import { conditionsOf, settled } from './conditions.ts';

type Variables = Readonly<Record<string, unknown>>;

/** One operation of a valid document, with what is known of it from earlier executions. */
export type Operation = {
  /** Names it, and no other of this process. */
  readonly id: number;
  readonly variableNames: readonly string[];
  /** Whether it asks for the schema itself. */
  readonly introspects: boolean;
  /** What the answer may cost; see `checkCost`. */
  cost(variables: Variables): { cost?: number; error?: GraphQLError };
  execute(context: FeedContext, variables: Variables): Result;
};

/**
 * How often an operation is executed as it stands before it is compiled, which takes as long as
 * some ten executions.
 */
const hotAfter = 4;

/** An operation as it is under certain values of its conditions (`@include` and `@skip`). */
type Variant = { values: Record<string, boolean>; executions: number };

/** The compiled operations of a process, which take some 100 KB each. */
const compiled = new LRUCache<Variant, CompiledQuery>({ max: 300 });

/** For each operation: the sizes whose cost is remembered, and the variants that are told apart. */
const keptCosts = 50;
const keptVariants = 8;

let operations = 0;

export function createOperation({
  schema,
  document,
  name,
  node,
}: {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** Empty for the only one. */
  name: string;
  node: OperationDefinitionNode;
}): Operation {
  const operationName = name || undefined;
  const sizeKey = sizeKeyOf(document, node);
  const conditions = conditionsOf(document, node);
  const costs = new Map<string, { cost?: number; error?: GraphQLError }>();
  const variants = new Map<string, Variant>();

  const interpret = (contextValue: FeedContext, variableValues: Variables) =>
    execute({ schema, document, operationName, contextValue, variableValues });

  function variantFor(variables: Variables): Variant | undefined {
    const values = conditions.valuesFor(variables);
    const key = conditions.count === 0 ? '' : JSON.stringify(values);
    const known = variants.get(key);
    if (known || !values || variants.size >= keptVariants) return known;
    const variant = { values, executions: 0 };
    variants.set(key, variant);
    return variant;
  }

  /** Undefined for what is not hot, or cannot be compiled and goes on as it stands. */
  function compiledFor(variables: Variables): CompiledQuery | undefined {
    const variant = variantFor(variables);
    if (!variant) return undefined;
    variant.executions += 1;
    const isDue = variant.executions % hotAfter === 0;
    const known = compiled.get(variant);
    if (known || !isDue) return known;
    const result = compile(variant.values);
    if (result) compiled.set(variant, result);
    else variant.executions = Number.NEGATIVE_INFINITY;
    return result;
  }

  function compile(values: Record<string, boolean>): CompiledQuery | undefined {
    // Kept fields have what is served of them already.
    const query = compileQuery(schema, settled(document, values), name, {
      disableLeafSerialization: true,
    });
    return isCompiledQuery(query) ? query : undefined;
  }

  operations += 1;
  return {
    id: operations,
    variableNames: (node.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
    introspects: asksForSchema(document),
    cost(variables) {
      const key = sizeKey(variables);
      const known = costs.get(key);
      if (known) return known;
      const checked = checkCost({ schema, document, operationName, variables });
      if (checked.cost === undefined) return checked;
      if (costs.size >= keptCosts) costs.clear();
      costs.set(key, checked);
      return checked;
    },
    execute(context, variables) {
      const result = compiledFor(variables)?.query(undefined, context, variables) as
        | Result
        | undefined;
      // graphql-js says what is wrong in its own words: resolvers only read, so they may read again.
      if (!result) return interpret(context, variables);
      if ('then' in result) {
        return result.then((settled) =>
          isWrong(settled) ? interpret(context, variables) : settled,
        );
      }
      return isWrong(result) ? interpret(context, variables) : result;
    },
  };
}

type Result = ExecutionResult | Promise<ExecutionResult>;

const isWrong = ({ errors }: ExecutionResult) => Boolean(errors?.length);

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name: { value } }) {
      asks ||= value === '__schema' || value === '__type';
    },
  });
  return asks;
}
