import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { isItemType, placeName, rootNameOf } from './schema.ts';

/** What an operation wants to know of each item at one of its places. */
export type PartQuery = {
  /** An operation of its own, whose root value is the item. */
  document: DocumentNode;
  /** The field of its answer that has the part. */
  rootName: string;
  /** The variables of the operation that the part depends on. */
  variableNames: readonly string[];
};

/** An operation without its items' own fields, and those. */
export type Split = {
  /** Where an item was, it asks for the item's number under `placeOf(index of the part)`. */
  outline: DocumentNode;
  parts: readonly PartQuery[];
};

/** The name under which an outline has the number of an item of a part. */
export const placeOf = (part: number) => `${placeName}_${part}`;

/**
 * Takes an operation apart: the outline finds items and puts them in order, a part says what is to
 * be told of one. Together they give what the operation gives.
 *
 * @param document valid, without `@include` and `@skip`.
 * @returns undefined for an operation without items, and for one that cannot be taken apart.
 */
export function split(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): Split | undefined {
  const operation = getOperationAST(document, operationName || null);
  const root = schema.getQueryType();
  if (!operation || !root) return undefined;
  const fragments = document.definitions.filter(isFragment);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const parts: PartQuery[] = [];
  try {
    const selections = outlineOf([operation.selectionSet], root);
    if (parts.length === 0) return undefined;
    const outline = withSelections(operation, selections);
    return { outline: { ...document, definitions: [outline] }, parts };
  } catch (error) {
    if (error instanceof NotApart) return undefined;
    throw error;
  }

  /** Fields of the same name are one field: its selections are put together first. */
  function outlineOf(sets: Sets, type: GraphQLObjectType): SelectionNode[] {
    const fields = new Map<string, FieldNode[]>();
    for (const set of sets) collect(set, type, fields);
    return [...fields].map(([name, nodes]) => outlineOfField(name, nodes, type));
  }

  function collect(set: Sets[number], type: GraphQLObjectType, fields: Map<string, FieldNode[]>) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? byName.get(selection.name.value) : selection;
      if (fragment && applies(fragment.typeCondition, type)) {
        collect(fragment.selectionSet, type, fields);
      }
    }
  }

  function applies(
    condition: FragmentDefinitionNode['typeCondition'] | undefined,
    type: GraphQLObjectType,
  ) {
    const wanted = condition && typeFromAST(schema, condition);
    return (
      !wanted || wanted === type || (isInterfaceType(wanted) && schema.isSubType(wanted, type))
    );
  }

  function outlineOfField(name: string, nodes: FieldNode[], parent: GraphQLObjectType): FieldNode {
    const [first] = nodes as [FieldNode];
    const field = parent.getFields()[first.name.value];
    const type = field && getNamedType(field.type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    // `__typename`, and values.
    if (!type || !isCompositeType(type)) return first;
    if (isItemType(type)) return withSelections(first, [placeFor(type.name, sets)]);
    // What may be of several types has no fields of which it is known that they are asked for.
    if (!isObjectType(type)) throw new NotApart(name);
    return withSelections(first, outlineOf(sets, type));
  }

  function placeFor(typeName: string, sets: Sets): FieldNode {
    const rootName = rootNameOf(typeName);
    const selections = sets.flatMap((set) => set.selections);
    const part = withSelections(fieldNamed(rootName), selections);
    const variableNames = variablesIn(part, byName);
    const { variableDefinitions = [] } = operation as OperationDefinitionNode;
    const own: OperationDefinitionNode = {
      ...withSelections(operation as OperationDefinitionNode, [part]),
      variableDefinitions: variableDefinitions.filter(({ variable }) =>
        variableNames.has(variable.name.value),
      ),
    };
    const definitions = [own, ...fragments];
    parts.push({
      document: { ...(document as DocumentNode), definitions },
      rootName,
      variableNames: [...variableNames],
    });
    return fieldNamed(placeName, placeOf(parts.length - 1));
  }
}

type Sets = readonly NonNullable<FieldNode['selectionSet']>[];

class NotApart extends Error {}

const isFragment = (node: DocumentNode['definitions'][number]): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;

const fieldNamed = (name: string, alias?: string): FieldNode => ({
  kind: Kind.FIELD,
  name: nameNode(name),
  ...(alias && { alias: nameNode(alias) }),
});

const withSelections = <N extends FieldNode | OperationDefinitionNode>(
  node: N,
  selections: readonly SelectionNode[],
): N => ({ ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } });

/** The variables that a node and the fragments that it names, and those name, depend on. */
function variablesIn(
  node: FieldNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  names = new Set<string>(),
  seen = new Set<string>(),
): Set<string> {
  visit(node, {
    Variable({ name }) {
      names.add(name.value);
    },
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment || seen.has(value)) return;
      seen.add(value);
      variablesIn(fragment, fragments, names, seen);
    },
  });
  return names;
}
