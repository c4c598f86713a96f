import type { GraphQLExtension, PayloadRequest } from 'payload';
import { isolated } from '../collections/hooks/isolated.ts';
import { contentSlugs } from '../collections/slugs.ts';

type Target = { collection: (typeof contentSlugs)[number]; id: string };

/**
 * Adds `withdraw(collection, id)` to Payload's GraphQL. Its own update mutations demand every group that
 * holds a required field, which a document that lacks one cannot give.
 */
export const withdrawMutation: GraphQLExtension = ({
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLNonNull,
}) => ({
  withdraw: {
    type: GraphQLBoolean,
    args: {
      collection: {
        type: new GraphQLNonNull(
          new GraphQLEnumType({
            name: 'WithdrawableCollection',
            values: Object.fromEntries([...contentSlugs, 'sources'].map((slug) => [slug, {}])),
          }),
        ),
      },
      id: { type: new GraphQLNonNull(GraphQLID) },
    },
    resolve: async (
      _root: unknown,
      { collection, id }: Target,
      { req }: { req: PayloadRequest },
    ) => {
      const options = { overrideAccess: false, overrideLock: false, req: isolated(req) };
      // Any content collection; the type of one stands for them.
      const slug = collection as 'clinics';
      await req.payload.update({ collection: slug, id, data: { _status: 'draft' }, ...options });
      return true;
    },
  },
});
