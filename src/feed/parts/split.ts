import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { rootNameOf } from './schema.ts';

/** What an operation wants to know of each item at one of its places. */
export type PartQuery = {
  /** An operation of its own, whose root value is the item. */
  document: DocumentNode;
  /** The field of its answer that has the part. */
  rootName: string;
  /** The variables of the operation that the part depends on. */
  variableNames: readonly string[];
};

/** Some of the selections of an operation. */
export type Selections = readonly NonNullable<FieldNode['selectionSet']>[];

/** An operation that is taken apart. */
export type Splitting = {
  operation: OperationDefinitionNode;
  /** What is selected of an object by each name of the answer: equal names are one field. */
  fieldsOf(sets: Selections, type: GraphQLObjectType): Map<string, [FieldNode, ...FieldNode[]]>;
  /** Whether what some fields give depends on a variable. */
  areVaried(nodes: readonly FieldNode[]): boolean;
  /** What is selected of items of a type, as an operation of its own. */
  partOf(sets: Selections, typeName: string): PartQuery;
};

/**
 * Prepares an operation for being taken apart.
 *
 * @param document valid, without `@include` and `@skip`.
 */
export function splitting(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): Splitting | undefined {
  const operation = getOperationAST(document, operationName || null);
  if (!operation) return undefined;
  const fragments = document.definitions.filter(isFragment);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return {
    operation,
    fieldsOf(sets, type) {
      const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
      for (const set of sets) collect(set, type, fields);
      return fields;
    },
    areVaried: (nodes) => nodes.some((node) => variablesIn(node, byName).size > 0),
    partOf(sets, typeName) {
      const rootName = rootNameOf(typeName);
      const selectionSet = {
        kind: Kind.SELECTION_SET,
        selections: sets.flatMap(({ selections }) => selections),
      } as const;
      const field: FieldNode = { kind: Kind.FIELD, name: nameNode(rootName), selectionSet };
      const names = variablesIn(field, byName);
      const own: OperationDefinitionNode = {
        ...operation,
        selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          names.has(variable.name.value),
        ),
      };
      return {
        document: { ...document, definitions: [own, ...fragments] },
        rootName,
        variableNames: [...names],
      };
    },
  };

  function collect(
    { selections }: Selections[number],
    type: GraphQLObjectType,
    fields: Map<string, [FieldNode, ...FieldNode[]]>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = fields.get(name);
        if (known) known.push(selection);
        else fields.set(name, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? byName.get(selection.name.value) : selection;
      if (fragment && applies(fragment, type)) collect(fragment.selectionSet, type, fields);
    }
  }

  function applies(
    { typeCondition }: { typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined },
    type: GraphQLObjectType,
  ): boolean {
    const wanted = typeCondition && typeFromAST(schema, typeCondition);
    if (!wanted || wanted === type) return true;
    return isInterfaceType(wanted) && schema.isSubType(wanted, type);
  }
}

const isFragment = (node: DocumentNode['definitions'][number]): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** The variables that a node, and the fragments that it and they name, depend on. */
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
