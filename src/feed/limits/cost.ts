import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { pageDefault } from '../paging/page.ts';
import { limits, tooLarge } from './limits.ts';

/** How long a list is taken to be whose size is not asked for. */
const listGuess = 5;

type Variables = Record<string, unknown>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * How many objects the answer to an operation may have: every list counts as long as the query
 * asks for (`first`, `last`, `ids`), lists within lists by the product. Values cost nothing. Where an
 * object may be of several types it is of one of them: the dearest counts.
 *
 * @param variables coerced already. The document must be valid: a fragment within itself never ends.
 */
export function queryCost({
  schema,
  root,
  selectionSet,
  fragments,
  variables,
}: {
  schema: GraphQLSchema;
  root: GraphQLNamedType;
  selectionSet: SelectionSetNode;
  fragments: Fragments;
  variables: Variables;
}): number {
  const known = new Map<SelectionSetNode, Map<string, number>>();

  function costOf(set: SelectionSetNode, type: GraphQLNamedType, size?: number): number {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    return Math.max(0, ...types.map((each) => costOfOne(set, each, size)));
  }

  /** Of an object of one type: what is asked of others is not asked of it. */
  function costOfOne(set: SelectionSetNode, type: GraphQLNamedType, size?: number): number {
    const ofSet = known.get(set) ?? new Map<string, number>();
    known.set(set, ofSet);
    const key = `${type.name} ${size}`;
    const before = ofSet.get(key);
    if (before !== undefined) return before;
    const cost = set.selections.reduce((sum, selection) => {
      if (selection.kind === 'Field') return sum + costOfField(selection, type, size);
      const fragment =
        selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
      if (!fragment || !meets(type, fragment.typeCondition)) return sum;
      return sum + costOfOne(fragment.selectionSet, type, size);
    }, 0);
    ofSet.set(key, cost);
    return cost;
  }

  function meets(type: GraphQLNamedType, condition: NamedTypeNode | undefined): boolean {
    const wanted = condition ? schema.getType(condition.name.value) : type;
    if (wanted === type) return true;
    return isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type);
  }

  /** @param size what the field around it was asked for: the length of the list within. */
  function costOfField(
    node: FieldNode,
    parent: GraphQLNamedType,
    size: number | undefined,
  ): number {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return 0;
    const asked = sizeAsked(field, argumentsOf(field, node, variables));
    if (!isList(field.type)) return 1 + costOf(node.selectionSet, type, asked);
    return (asked ?? size ?? listGuess) * (1 + costOf(node.selectionSet, type));
  }

  return costOf(selectionSet, root);
}

function fieldOf(type: GraphQLNamedType, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** None when one is missing or null that must not be: the execution says so, at its field. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): Variables {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

function sizeAsked(
  field: GraphQLField<unknown, unknown>,
  { first, last, ids }: Variables,
): number | undefined {
  if (Array.isArray(ids)) return ids.length;
  const size = first ?? last;
  if (typeof size === 'number') return Math.max(size, 0);
  return field.args.some(({ name }) => name === 'first') ? pageDefault : undefined;
}

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));

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
