import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { retryWriteConflicts } from '../../../../answers/write-conflicts.ts';
import { guarded } from '../../../../requests/guarded.ts';
import { guardedRoute } from '../../../../requests/guarded-route.ts';
import { isSignedIn } from '../../../../requests/is-signed-in.ts';
import { signInByTurns } from '../../../../requests/sign-in-by-turns.ts';

type Route = ReturnType<typeof REST_GET>;

const guardedRest = (route: Route) => guardedRoute(guarded(config, route), isSignedIn);

export const GET = guardedRest(REST_GET(config));
export const POST = guardedRest(signInByTurns(retryWriteConflicts(REST_POST(config))));
export const DELETE = guardedRest(retryWriteConflicts(REST_DELETE(config)));
export const PATCH = guardedRest(retryWriteConflicts(REST_PATCH(config)));
export const PUT = guardedRest(retryWriteConflicts(REST_PUT(config)));
export const OPTIONS = REST_OPTIONS(config);
