import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  isNonNullType,
  Kind,
  type ValueNode,
  visit,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** An argument that is a variable, or is left to its default when that is not given. */
type FromVariable = { name: string; variable: string; byDefault: unknown; isRequired: boolean };

/**
 * Makes what `getArgumentValues` of graphql-js does for a field: what does not depend on variables is
 * read once.
 *
 * @returns the function, of coerced variables; it throws when one that is required is missing.
 */
export function argumentsReader(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: Values) => Values {
  const given = node.arguments ?? [];
  const varied = new Map(
    given.flatMap(({ name, value }) =>
      value.kind === Kind.VARIABLE ? [[name.value, value.name.value] as const] : [],
    ),
  );
  const others = given.filter(({ value }) => value.kind !== Kind.VARIABLE);
  if (others.some(({ value }) => hasVariable(value))) {
    return (variables) => getArgumentValues(field, node, variables);
  }
  const settled = { ...field, args: field.args.filter(({ name }) => !varied.has(name)) };
  const constant: Values = { ...getArgumentValues(settled, { ...node, arguments: others }) };
  if (varied.size === 0) return () => constant;
  // Copied one by one: to spread what has been put together by name takes longer than all else here.
  const constants = Object.entries(constant);
  const fromVariables = field.args.flatMap(({ name, type, defaultValue }): FromVariable[] => {
    const variable = varied.get(name);
    if (variable === undefined) return [];
    return [{ name, variable, byDefault: defaultValue, isRequired: isNonNullType(type) }];
  });
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const [name, value] of constants) values[name] = value;
    for (const { name, variable, byDefault, isRequired } of fromVariables) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : byDefault;
      if (value == null && isRequired) throw new TypeError(`“${name}” must not be null`);
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

function hasVariable(value: ValueNode): boolean {
  let has = false;
  visit(value, {
    Variable() {
      has = true;
    },
  });
  return has;
}
