import { GraphQLError } from 'graphql';
import { PolyclinicError } from '../../errors.ts';

/**
 * What a reader is told of an error: its code and what to do, never a stack or anything of the
 * inside. What was not raised on purpose is INTERNAL.
 */
export function toReader(error: Readonly<Error>): GraphQLError {
  const cause = causeOf(error);
  if (cause instanceof PolyclinicError) {
    const { code, field, message } = cause;
    return placed(error, message, { code, ...(field && { field }) });
  }
  if (!isDefect(error)) {
    const { extensions, message } = error as GraphQLError;
    return placed(error, message, { code: extensions?.code ?? 'BAD_INPUT' });
  }
  return placed(error, 'Something went wrong here; quote the X-Request-Id when you report it', {
    code: 'INTERNAL',
  });
}

/** Whether an error is a defect of ours rather than of the request. */
export function isDefect(error: Readonly<Error>): boolean {
  const cause = causeOf(error);
  if (cause instanceof PolyclinicError) return cause.code === 'INTERNAL';
  return error instanceof GraphQLError && cause !== undefined && !(cause instanceof GraphQLError);
}

/** The body of an answer that is an error and nothing else. */
export function errorBody(error: Error): string {
  return JSON.stringify({ errors: [toReader(error)] });
}

function causeOf(error: Readonly<Error>): Error | undefined {
  if (error instanceof PolyclinicError) return error;
  return error instanceof GraphQLError ? error.originalError : undefined;
}

function placed(
  error: Readonly<Error>,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  const at = error instanceof GraphQLError ? error : undefined;
  return new GraphQLError(message, {
    nodes: at?.nodes,
    source: at?.source,
    positions: at?.positions,
    path: at?.path,
    extensions,
  });
}

/** What is said of a body that is not JSON by its `Content-Type`. */
export const unsupportedMediaType = () =>
  new PolyclinicError(
    'UNSUPPORTED_MEDIA_TYPE',
    'Send a body as JSON, with Content-Type: application/json',
  );
