import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { withCodes } from '../../../../answers/with-codes.ts';
import { retryWriteConflicts } from '../../../../answers/write-conflicts.ts';
import { guarded } from '../../../../requests/guarded.ts';
import { guardedRoute } from '../../../../requests/guarded-route.ts';
import { isSignedIn } from '../../../../requests/is-signed-in.ts';

const answer = guarded(config, async (request: Request) =>
  withCodes(await retryWriteConflicts(GRAPHQL_POST(config))(request)),
);

/** Payload's own GraphQL is for signed-in staff only; the public reads the feed. */
export const POST = guardedRoute(async (request) => {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: request.headers });
  if (!user) {
    return Response.json(
      {
        errors: [
          {
            message: 'Sign in at /api/users/login first; the public reads the feed.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
      { status: 401 },
    );
  }
  return answer(request, undefined);
}, isSignedIn);

export const OPTIONS = REST_OPTIONS(config);
