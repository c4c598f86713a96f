import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isLeafType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

type Variable = {
  name: string;
  /** Undefined when there is none. */
  byDefault: unknown;
  isRequired: boolean;
  /** Gives undefined, or throws, for what is none of the type. */
  coerce: (value: unknown) => unknown;
};

/**
 * Makes what `getVariableValues` of graphql-js does for an operation: that looks up types and
 * defaults anew at each request, and copies a path for each variable.
 *
 * @returns the function; it gives undefined when anything is wrong, without a word.
 */
export function variablesReader(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Variables) => Variables | undefined {
  const variables = definitions.map((definition) => variableOf(schema, definition));
  return (given) => {
    const coerced: Record<string, unknown> = {};
    for (const { name, byDefault, isRequired, coerce } of variables) {
      const value = given[name];
      if (!Object.hasOwn(given, name)) {
        if (byDefault !== undefined) coerced[name] = byDefault;
        else if (isRequired) return undefined;
        continue;
      }
      if (value === null && isRequired) return undefined;
      const read = value === null ? null : tried(coerce, value);
      if (read === undefined) return undefined;
      coerced[name] = read;
    }
    return coerced;
  };
}

function variableOf(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
): Variable {
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) throw new TypeError('A valid operation has variables of input types');
  return {
    name: variable.name.value,
    byDefault: defaultValue && valueFromAST(defaultValue, type),
    isRequired: isNonNullType(type),
    coerce: coercing(type),
  };
}

function coercing(type: GraphQLInputType): Variable['coerce'] {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isLeafType(inner)) return (value) => inner.parseValue(value);
  return (value) =>
    coerceInputValue(value, type, (_path, _value, error) => {
      throw error;
    });
}

function tried(coerce: Variable['coerce'], value: unknown): unknown {
  try {
    return coerce(value);
  } catch {
    return undefined;
  }
}
