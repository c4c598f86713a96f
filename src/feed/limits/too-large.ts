import { type ASTNode, GraphQLError } from 'graphql';

/** What is said of a query beyond a limit. */
export function tooLarge(message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, {
    ...(node && { nodes: [node] }),
    extensions: { code: 'QUERY_TOO_LARGE' },
  });
}
