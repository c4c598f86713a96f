import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PolyclinicError } from '../../errors.ts';
import type { TokenSealer } from '../changes/token.ts';
import type { FeedMemory } from '../memory/memory.ts';
import type { FeedStore } from '../memory/store.ts';
import { createViews } from '../memory/view.ts';
import { schema } from '../schema/index.ts';
import { authenticate } from '../scope/authenticate.ts';
import { cacheHeaders, matches } from './cache-headers.ts';
import { createExecutor, type Execution } from './execute.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The slug of the site that asks, once it is known; for the log. */
    site?: string;
  }
}

/** Serves GraphQL over HTTP at `/graphql`, by GET (queries only) and POST. */
export function graphqlRoute(
  app: FastifyInstance,
  { memory, tokens }: { memory: FeedMemory; tokens: TokenSealer },
): void {
  const views = createViews();
  const execute = createExecutor(schema);

  app.route({
    // The others are told that they are not allowed, which is the protocol's business.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const store = readyStore(memory);
      const site = authenticate({
        header: request.headers.authorization,
        findSite: (hash) => siteByKey(store, hash),
        now: new Date(),
      });
      request.site = site.slug;
      let usedLanguage = false;
      const execution: Execution = {
        context: {
          view: views(store, site),
          tokens,
          acceptLanguage: () => {
            usedLanguage = true;
            return request.headers['accept-language'];
          },
        },
        onDefect: (err) => request.log.error({ err }, 'a resolver failed'),
        hasErrors: true,
      };
      const [body, init] = await execute({
        url: request.url,
        method: request.method,
        headers: request.headers,
        body: request.body as string | null,
        raw: request,
        context: execution,
      });
      const isGood = request.method === 'GET' && init.status === 200 && !execution.hasErrors;
      const cache = cacheHeaders({ body: body ?? '', isGood, usedLanguage });
      return send({ request, reply, body, init, cache });
    },
  });
}

/** A log in which nothing was ever written has no sites: no key can be known yet. */
function readyStore(memory: FeedMemory): FeedStore {
  const store = memory.store();
  if (store && store.seq() > 0) return store;
  throw new PolyclinicError(
    'LOG_NOT_READY',
    'The feed has nothing to serve yet: try again shortly',
  );
}

function siteByKey(store: FeedStore, hash: string) {
  const item = store.find('siteKey', hash)[0]?.item;
  return item?.type === 'site' ? item : undefined;
}

function send({
  request,
  reply,
  body,
  init,
  cache,
}: {
  request: FastifyRequest;
  reply: FastifyReply;
  body: string | null;
  init: { status: number; headers?: Record<string, string> };
  cache: Record<string, string>;
}) {
  reply.headers(cache);
  if (matches(request.headers['if-none-match'], cache.etag)) return reply.code(304).send();
  return reply
    .code(init.status)
    .headers(init.headers ?? {})
    .send(body ?? '');
}
