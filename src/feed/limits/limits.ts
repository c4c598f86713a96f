import {
  type ASTNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** What a query may be at most. */
export const limits = {
  /** Fields within fields. */
  depth: 12,
  /** Fields under another name, in the whole document. */
  aliases: 30,
  /** Objects that the answer may have, by its lists' sizes. */
  cost: 10_000,
  /** Words and signs of the document: validation takes time by their square. */
  tokens: 4_000,
  /** Objects and lists within each other in the variables; a filter takes four. */
  variableDepth: 10,
  /** Bytes of a request's body. */
  bodyBytes: 64 * 1024,
  /** Bytes of a manifest of trusted documents. */
  manifestBytes: 2 * 1024 * 1024,
} as const;

/** What is said of a query beyond a limit. */
export function tooLarge(message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, {
    ...(node && { nodes: [node] }),
    extensions: { code: 'QUERY_TOO_LARGE' },
  });
}

/** Whether variables have more within each other than any argument takes. */
export function areTooDeep(variables: unknown, levels: number = limits.variableDepth): boolean {
  if (typeof variables !== 'object' || variables === null) return false;
  if (levels === 0) return true;
  return Object.values(variables).some((each) => areTooDeep(each, levels - 1));
}

/** Refuses documents that ask for the same thing under many names. */
export const maxAliases: ValidationRule = (context) => {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (alias) aliases += 1;
    },
    Document: {
      leave(document) {
        if (aliases <= limits.aliases) return;
        const message = `The query has ${aliases} aliases; ${limits.aliases} are allowed`;
        context.reportError(tooLarge(message, document));
      },
    },
  };
};

/**
 * Refuses operations whose fields are nested too deeply, fragments included. Introspection is let
 * through: tools ask deeply for types, and graphql-js has a limit of its own for that.
 */
export const maxDepth: ValidationRule = (context) => {
  const depthOf = createDepthOf((name) => context.getFragment(name));
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth <= limits.depth) return;
      const message = `The query is ${depth} levels deep; ${limits.depth} are allowed. Ask in two steps`;
      context.reportError(tooLarge(message, operation));
    },
  };
};

function createDepthOf(
  fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
): (selectionSet: SelectionSetNode | undefined) => number {
  const ofFragment = new Map<string, number>();

  function depthOf(selectionSet: SelectionSetNode | undefined): number {
    return (selectionSet?.selections ?? []).reduce((deepest, selection) => {
      if (selection.kind === 'FragmentSpread') {
        return Math.max(deepest, depthOfFragment(selection.name.value));
      }
      if (selection.kind === 'InlineFragment') {
        return Math.max(deepest, depthOf(selection.selectionSet));
      }
      const isIntrospection = selection.name.value.startsWith('__');
      return isIntrospection ? deepest : Math.max(deepest, 1 + depthOf(selection.selectionSet));
    }, 0);
  }

  function depthOfFragment(name: string): number {
    const known = ofFragment.get(name);
    if (known !== undefined) return known;
    // A fragment within itself counts nothing here; another rule refuses it.
    ofFragment.set(name, 0);
    const depth = depthOf(fragmentNamed(name)?.selectionSet);
    ofFragment.set(name, depth);
    return depth;
  }

  return depthOf;
}
