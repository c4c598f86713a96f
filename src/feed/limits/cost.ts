import {
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
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { pageDefault } from '../paging/page.ts';

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
