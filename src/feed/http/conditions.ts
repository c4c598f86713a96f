import {
  type BooleanValueNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Which directive says what becomes of a field when its condition is true. */
const keepsIf: Record<string, boolean> = { include: true, skip: false };

/** What a document's `@include` and `@skip` depend on. */
export type Conditions = {
  /** On how many variables. */
  count: number;
  /** The values that the conditions have by some variables; undefined when one is no boolean. */
  valuesFor(variables: Variables): Record<string, boolean> | undefined;
};

export function conditionsOf(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Conditions {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = conditionOf(node);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  const defaults = new Map(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      (defaultValue as BooleanValueNode | undefined)?.value,
    ]),
  );
  return {
    count: names.size,
    valuesFor(variables) {
      const values: Record<string, boolean> = {};
      for (const name of names) {
        const value = name in variables ? variables[name] : defaults.get(name);
        if (typeof value !== 'boolean') return undefined;
        values[name] = value;
      }
      return values;
    },
  };
}

/** The document that is left when the conditions have these values, without `@include` and `@skip`. */
export function settled(document: DocumentNode, values: Record<string, boolean>): DocumentNode {
  const staysBy = (directive: DirectiveNode): boolean => {
    const keeps = keepsIf[directive.name.value];
    const value = conditionOf(directive);
    if (keeps === undefined || !value) return true;
    const isTrue =
      value.kind === Kind.VARIABLE
        ? values[value.name.value]
        : value.kind === Kind.BOOLEAN && value.value;
    return isTrue === keeps;
  };
  const settle = (node: { directives?: readonly DirectiveNode[] }) =>
    node.directives?.every(staysBy) === false ? null : undefined;
  const withoutDirective = ({ name }: DirectiveNode) => (name.value in keepsIf ? null : undefined);
  const left = visit(document, { Field: settle, InlineFragment: settle, FragmentSpread: settle });
  return visit(left, { Directive: withoutDirective });
}

function conditionOf({ name, arguments: given }: DirectiveNode) {
  return name.value in keepsIf ? given?.[0]?.value : undefined;
}
