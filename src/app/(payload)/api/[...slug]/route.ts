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
import { guardedRoute } from '../../../../requests/guarded-route.ts';
import { isSignedIn } from '../../../../requests/is-signed-in.ts';

export const GET = guardedRoute(REST_GET(config), isSignedIn);
export const POST = guardedRoute(retryWriteConflicts(REST_POST(config)), isSignedIn);
export const DELETE = guardedRoute(retryWriteConflicts(REST_DELETE(config)), isSignedIn);
export const PATCH = guardedRoute(retryWriteConflicts(REST_PATCH(config)), isSignedIn);
export const PUT = guardedRoute(retryWriteConflicts(REST_PUT(config)), isSignedIn);
export const OPTIONS = REST_OPTIONS(config);
