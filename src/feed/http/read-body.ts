import type { IncomingMessage } from 'node:http';
import { PolyclinicError } from '../../errors.ts';
import { limits } from '../limits/limits.ts';

/**
 * Reads a request's body whole, and gives it or an error to `done`: QUERY_TOO_LARGE (413) beyond
 * the limit, of which no more is kept.
 */
export function readBody(
  request: IncomingMessage,
  done: (error: Error | null, body?: Buffer) => void,
  limit: number = limits.bodyBytes,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const refuse = () => {
    request.removeAllListeners('data').removeAllListeners('end').resume();
    const message = `A body may have ${limit} bytes at most`;
    done(Object.assign(new PolyclinicError('QUERY_TOO_LARGE', message), { statusCode: 413 }));
  };
  // Who goes away in the middle is not answered.
  request.on('error', () => {});
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    refuse();
    return;
  }
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes > limit) refuse();
  });
  request.on('end', () => done(null, Buffer.concat(chunks)));
}

/** What is said of a body that is not JSON by its `Content-Type`. */
export const unsupportedMediaType = () =>
  new PolyclinicError(
    'UNSUPPORTED_MEDIA_TYPE',
    'Send a body as JSON, with Content-Type: application/json',
  );
