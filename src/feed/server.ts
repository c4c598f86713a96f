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
import { uncached } from './http/cache-headers.ts';
import { type ConnectionOptions, createConnections } from './http/connections.ts';
import { createDelivery } from './http/delivery.ts';
import { errorBody, unsupportedMediaType } from './http/errors.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { healthRoutes } from './http/health-routes.ts';
import { createMetrics, metricsRoute } from './http/metrics.ts';
import { authenticateSite } from './http/site-hooks.ts';
import { streamRoute } from './http/stream-route.ts';
import { hasTwoHosts } from './http/two-hosts.ts';
import { limits } from './limits/limits.ts';
import type { FeedNode } from './replica/node.ts';
import { feedVersion, schema } from './schema/index.ts';
import { sdlOf } from './schema/sdl.ts';
import { searchHere } from './search/search-here.ts';
import type { Searcher } from './search/searcher.ts';
import { uploadRoute } from './trusted/upload-route.ts';

/** Bytes of answers that a node keeps. */
const defaultCacheBytes = 64 * 1024 * 1024;

export type MetricsOptions = {
  /** Whether this node speaks for the whole process. */
  ofProcess?: boolean;
  /** Who sends it may read the metrics; without one nobody may. */
  key?: string;
  /** The metrics of all nodes on the port, where there are several. */
  ofAll?: () => Promise<string>;
};

/** The methods that anything here takes, beside OPTIONS. */
const methods = ['GET', 'HEAD', 'POST'] as const;

/** The feed's HTTP server, not yet listening. */
export function createFeedServer({
  node,
  searcher = searchHere(),
  secret,
  previousSecret,
  logger,
  cacheBytes = defaultCacheBytes,
  metrics = {},
  connections = {},
  cmsUrl,
  isEnding = () => false,
}: {
  node: FeedNode;
  /** What searches; without one, this thread does. */
  searcher?: Searcher;
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
  const delivery = createDelivery({
    ...{ node, searcher, secret, previousSecret, cacheBytes, isEnding },
  });
  const { ofProcess = false } = metrics;
  const { answers } = delivery;
  const counted = createMetrics({ node, answers, connections: held, ofProcess });
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // Its own lines would have the whole address, with the query; ours is below.
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request costs as much as its answer: who logs says the id.
    childLoggerFactory: (parent) => parent,
    genReqId: ({ headers }) => requestId(headers),
    // What has come in is answered, also when the node is ending.
    return503OnClosing: false,
    serverFactory: held.serve,
    bodyLimit: limits.bodyBytes,
  });

  // Bodies stay bytes: GraphQL over HTTP says which kinds are taken (JSON alone, which no form of
  // another site can send) and how a bad one is answered.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  app.decorateRequest('asker', null);
  app.decorateRequest('rate', null);
  app.decorateRequest('isKept', false);

  app.addHook('onRequest', (request, _, done) => {
    if (!hasTwoHosts(request.raw)) return done();
    const message = 'Send one Host header, not several';
    return done(new PolyclinicError('BAD_INPUT', message, { field: 'host' }));
  });
  // Answers and streams are written without it, and have the same fields.
  app.addHook('onSend', (request, reply, payload, done) => {
    const own = delivery.ownHeaders(request);
    for (let at = 0; at < own.length; at += 2) reply.header(own[at] as string, own[at + 1]);
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { id: reqId, method, asker, isKept, log } = request;
    const site = asker?.site.slug;
    const { statusCode: status, elapsedTime } = reply;
    counted.observe({ site, status, ms: elapsedTime, kept: isKept });
    // Thousands of kept answers a second are counted; a line of each costs as much as they do.
    const level = isKept ? 'debug' : 'info';
    if (log.level === 'debug' || level === 'info') {
      const [path] = request.url.split('?', 1);
      const ms = Math.round(elapsedTime * 10) / 10;
      log[level]({ reqId, site, method, path, status, ms }, 'answered');
    }
    done();
  });

  const sdl = sdlOf(schema, feedVersion);
  app.get('/schema.graphql', async (_, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  healthRoutes(app, { node, isEnding });
  metricsRoute(app, {
    text: metrics.ofAll ?? counted.text,
    contentType: counted.contentType,
    key: metrics.key,
  });
  streamRoute(app, { delivery, isEnding });
  app.register(async (sites) => {
    sites.addHook('onRequest', authenticateSite(delivery));
    graphqlRoute(sites, delivery);
    if (cmsUrl) uploadRoute(sites, { delivery, cmsUrl });
  });
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
    if (known.code === 'INTERNAL')
      request.log.error({ reqId: request.id, err: error }, 'a request failed');
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
  if (error.statusCode === 413) {
    return new PolyclinicError('QUERY_TOO_LARGE', 'The body is larger than is allowed here');
  }
  if (error.statusCode === 415) return unsupportedMediaType();
  return (error.statusCode ?? 500) < 500
    ? new PolyclinicError('BAD_INPUT', 'The request cannot be understood')
    : new PolyclinicError('INTERNAL', 'Something went wrong here; quote the X-Request-Id');
}
