import { randomUUID } from 'node:crypto';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { PolyclinicError } from '../errors.ts';
import { createTokenSealer } from './changes/token.ts';
import { ageSeconds } from './http/age.ts';
import { errorBody } from './http/errors.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { healthRoutes } from './http/health-routes.ts';
import { limits } from './limits/limits.ts';
import type { FeedMemory } from './memory/memory.ts';
import { feedVersion, schema } from './schema/index.ts';
import { sdlOf } from './schema/sdl.ts';

/** How long a client may take to send its request, in milliseconds. */
const requestTimeout = 30_000;

/** The feed's HTTP server, not yet listening. */
export function createFeedServer({
  memory,
  secret,
  logger,
}: {
  memory: FeedMemory;
  /** What the key of the change tokens is derived from. */
  secret: string;
  logger: Logger;
}): FastifyInstance {
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // Its own lines would have the whole address, with the query; ours is below.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout,
    genReqId: ({ headers }) => requestId(headers['x-request-id']),
  });

  // Bodies stay text: GraphQL over HTTP says which kinds are taken (JSON alone, which no form of
  // another site can send) and how a bad one is answered.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-feed-version': feedVersion,
      'x-content-type-options': 'nosniff',
    });
  });
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_, reply) => {
    const age = ageSeconds(memory);
    if (age !== null) reply.header('x-feed-age', age);
    // Or the connection of an answer that was under way would keep the node from ending.
    if (isClosing) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, site } = request;
    const [path] = request.url.split('?', 1);
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ site, method, path, status: reply.statusCode, ms }, 'answered');
  });

  const sdl = sdlOf(schema, feedVersion);
  app.get('/schema.graphql', async (_, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  healthRoutes(app, { memory });
  graphqlRoute(app, { memory, tokens: createTokenSealer(secret) });

  app.setNotFoundHandler(async () => {
    throw new PolyclinicError('NOT_FOUND', 'There is nothing here: the feed is at /graphql');
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = toPolyclinicError(error);
    if (known.code === 'INTERNAL') request.log.error({ err: error }, 'a request failed');
    if (known.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
    if (known.code === 'LOG_NOT_READY') reply.header('retry-after', '5');
    return reply
      .code(error.statusCode ?? known.status)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(errorBody(known));
  });
  return app;
}

/** A caller's own id, if it is a harmless one, so that logs of both sides can be joined. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}

function toPolyclinicError(error: FastifyError): PolyclinicError {
  if (error instanceof PolyclinicError) return error;
  if (error.statusCode === 413) {
    return new PolyclinicError(
      'QUERY_TOO_LARGE',
      `A body may have ${limits.bodyBytes} bytes at most`,
    );
  }
  return (error.statusCode ?? 500) < 500
    ? new PolyclinicError('BAD_INPUT', 'The request cannot be understood')
    : new PolyclinicError('INTERNAL', 'Something went wrong here; quote the X-Request-Id');
}
