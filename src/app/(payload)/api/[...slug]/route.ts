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

export const GET = REST_GET(config);
export const POST = retryWriteConflicts(REST_POST(config));
export const DELETE = retryWriteConflicts(REST_DELETE(config));
export const PATCH = retryWriteConflicts(REST_PATCH(config));
export const PUT = retryWriteConflicts(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
