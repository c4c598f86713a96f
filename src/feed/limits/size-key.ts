import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/** The arguments that say how long a list is; see `queryCost`. */
const sizeArguments = new Set(['first', 'last', 'ids']);

/**
 * Makes the function that tells from an operation's variables all that its cost depends on, so that
 * the cost need not be computed again for the same sizes.
 */
export function sizeKeyOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Readonly<Record<string, unknown>>) => string {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (sizeArguments.has(name.value) && value.kind === Kind.VARIABLE)
        names.add(value.name.value);
    },
  });
  const own = operation.variableDefinitions ?? [];
  const used = own.map(({ variable }) => variable.name.value).filter((name) => names.has(name));
  if (used.length === 0) return () => '';
  return (variables) =>
    JSON.stringify(used.map((name) => sizeOf(variables[name], name in variables)));
}

function sizeOf(value: unknown, isGiven: boolean): unknown {
  if (Array.isArray(value)) return { length: value.length };
  return isGiven ? value : [];
}
