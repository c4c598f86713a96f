import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { PolyclinicError } from '../errors.ts';
import type { Secrets } from './changes/token.ts';
import { ageSeconds } from './http/age.ts';
import { createAnswerLog, rounded } from './http/answer-log.ts';
import { uncached } from './http/cache-headers.ts';
import { type ConnectionOptions, createConnections } from './http/connections.ts';
import { createDelivery } from './http/delivery.ts';
import { errorBody } from './http/errors.ts';
import { fieldsOf } from './http/fields.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { healthRoutes } from './http/health-routes.ts';
import { createMetrics } from './http/metrics.ts';
import { metricsRoute } from './http/metrics-route.ts';
import { quickAnswers } from './http/quick-answers.ts';
import { readBody, unsupportedMediaType } from './http/read-body.ts';
import { readyStore } from './http/ready-store.ts';
import { streamRoute } from './http/stream-route.ts';
import type { Taken } from './http/taken.ts';
import { hasTwoHosts } from './http/two-hosts.ts';
import { limits } from './limits/limits.ts';
import type { FeedMemory } from './memory/memory.ts';
import { feedVersion, schema } from './schema/index.ts';
import { sdlOf } from './schema/sdl.ts';
import { uploadRoute } from './trusted/upload-route.ts';

/** Bytes that a body may have, where they are not those of a query. */
const bodyLimits: Record<string, number> = { '/trusted-documents': limits.manifestBytes };

/** Bytes of answers that a node keeps, and of their parts. */
const defaultCacheBytes = 64 * 1024 * 1024;

export type MetricsOptions = {
  /** Whether this node speaks for the whole process. */
  ofProcess?: boolean;
  /** Who sends it may read the metrics; without one nobody may. */
  key?: string;
  /** The metrics of all nodes on the port, where there are several. */
  ofAll?: () => Promise<string>;
};

/** The header fields of everything that is sent, but for its own. */
const common = { 'x-feed-version': feedVersion, 'x-content-type-options': 'nosniff' };

/** The methods that anything here takes, beside OPTIONS. */
const methods = ['GET', 'HEAD', 'POST'] as const;

/** The feed's HTTP server, not yet listening. */
export function createFeedServer({
  memory,
  secret,
  previousSecret,
  logger,
  cacheBytes = defaultCacheBytes,
  metrics = {},
  connections = {},
  cmsUrl,
  isEnding = () => false,
}: {
  memory: FeedMemory;
  logger: Logger;
  cacheBytes?: number;
  metrics?: MetricsOptions;
  connections?: ConnectionOptions;
  /** The admin's address, which keeps what sites upload; nothing is taken without it. */
  cmsUrl?: string;
  /** Whether the node is about to end: it still answers, and asks for no more. */
  isEnding?: () => boolean;
} & Secrets): FastifyInstance {
  const held = createConnections(connections);
  const logAnswer = createAnswerLog(logger);
  const delivery = createDelivery({
    memory,
    secret,
    previousSecret,
    cacheBytes,
    requestId,
    sender: {
      isEnding,
      keepAliveTimeout: held.keepAliveTimeout,
      common: fieldsOf(common),
      ageSeconds: () => ageSeconds(memory),
    },
    onAnswered(answered) {
      const { site, status, ms, kept } = answered;
      counted.observe({ site: site.slug, status, ms, kept });
      logAnswer(answered);
    },
  });
  const { ofProcess = false } = metrics;
  const { answers } = delivery;
  const counted = createMetrics({ memory, answers, connections: held, ofProcess });
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // Its own lines would have the whole address, with the query; ours is below.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestId(headers),
    // What has come in is answered, also when the node is ending.
    return503OnClosing: false,
    serverFactory: (handler) => held.serve(quickAnswers(delivery, handler)),
  });

  // Bodies stay bytes: GraphQL over HTTP says which kinds are taken (JSON alone, which no form of
  // another site can send) and how a bad one is answered.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (request, _, done) => {
    const taken = (request.raw as Taken).takenBody;
    if (taken) done(null, taken);
    else readBody(request.raw, done, bodyLimits[request.url]);
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, ...common });
    if (hasTwoHosts(request.raw)) {
      throw new PolyclinicError('BAD_INPUT', 'Send one Host header, not several', {
        field: 'host',
      });
    }
  });
  app.addHook('onRequest', async ({ method, headers, is404 }) => {
    const isSafe = method === 'GET' || method === 'HEAD';
    if (!isSafe && !is404) delivery.siteOf(readyStore(memory), headers.authorization);
  });
  app.addHook('onSend', async (_, reply) => {
    const age = ageSeconds(memory);
    if (age !== null) reply.header('x-feed-age', age);
    // Or the connection of an answer that was under way would keep the node from ending.
    if (isEnding()) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, site } = request;
    const [path] = request.url.split('?', 1);
    const ms = rounded(reply.elapsedTime);
    const status = reply.statusCode;
    request.log.info({ site, method, path, status, ms }, 'answered');
    counted.observe({ site, status, ms: reply.elapsedTime, kept: false });
  });

  const sdl = sdlOf(schema, feedVersion);
  app.get('/schema.graphql', async (_, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  healthRoutes(app, { memory, isEnding });
  metricsRoute(app, {
    text: metrics.ofAll ?? counted.text,
    contentType: counted.contentType,
    key: metrics.key,
  });
  graphqlRoute(app, delivery);
  streamRoute(app, { delivery, isEnding });
  if (cmsUrl) uploadRoute(app, { delivery, cmsUrl });
  // After the streams are ended. Node would cut off who has not yet taken an answer that is written.
  app.addHook('preClose', held.allSent);

  app.setNotFoundHandler(async ({ method, url }, reply) => {
    const [path = ''] = url.split('?', 1);
    const taken = methods.filter((each) => app.hasRoute({ method: each, url: path }));
    if (taken.length > 0) {
      reply.header('allow', [...taken, 'OPTIONS'].join(', '));
      if (method === 'OPTIONS') return reply.code(204).headers(uncached).send();
      const message = `${path} does not take ${method}: use ${taken.join(' or ')}`;
      throw new PolyclinicError('METHOD_NOT_ALLOWED', message);
    }
    throw new PolyclinicError('NOT_FOUND', 'There is nothing here: the feed is at /graphql');
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = toPolyclinicError(error);
    if (known.code === 'INTERNAL') request.log.error({ err: error }, 'a request failed');
    if (known.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
    if (known.code === 'LOG_NOT_READY') reply.header('retry-after', '5');
    if (known.code === 'UNSUPPORTED_MEDIA_TYPE') reply.header('accept', 'application/json');
    // Or all of a large body would have to be read.
    if (error.statusCode === 413) reply.header('connection', 'close');
    return reply
      .code(error.statusCode ?? known.status)
      .headers(uncached)
      .type('application/json; charset=utf-8')
      .send(errorBody(known));
  });
  return app;
}

/** A caller's own id, if it is a harmless one, so that logs of both sides can be joined. */
function requestId(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : nextId();
}

/** Random for the process and counted within it, which is quicker than random each time. */
const processId = randomUUID().slice(0, 24);
let ids = 0;
function nextId(): string {
  ids += 1;
  return `${processId}${ids.toString(36).padStart(12, '0')}`;
}

function toPolyclinicError(error: FastifyError): PolyclinicError {
  if (error instanceof PolyclinicError) return error;
  if (error.statusCode === 415) return unsupportedMediaType();
  return (error.statusCode ?? 500) < 500
    ? new PolyclinicError('BAD_INPUT', 'The request cannot be understood')
    : new PolyclinicError('INTERNAL', 'Something went wrong here; quote the X-Request-Id');
}
