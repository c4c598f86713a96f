import { type ASTNode, GraphQLError } from 'graphql';

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
