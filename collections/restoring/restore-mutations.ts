import type { GraphQLExtension } from 'payload';

type Resolve = (root: unknown, args: object, ...rest: unknown[]) => unknown;

/** Payload's `restoreVersion…` mutations, whatever their `draft` says: the version becomes a pending draft. */
export const restoreMutations: GraphQLExtension = (_graphQL, { Mutation }) =>
  Object.fromEntries(
    Object.entries(Mutation.fields as Record<string, { resolve: Resolve }>)
      .filter(([name]) => name.startsWith('restoreVersion'))
      .map(([name, field]) => [name, { ...field, resolve: asDraft(field.resolve) }]),
  );

const asDraft =
  (resolve: Resolve): Resolve =>
  (root, args, ...rest) =>
    resolve(root, { ...args, draft: true }, ...rest);
