import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PolyclinicError } from '../../errors.ts';
import type { Answer, Representation } from '../cache/answer.ts';
import { encodingFor, packed } from '../cache/pack.ts';
import type { SiteState } from '../cache/site-state.ts';
import { wordingOf } from '../cache/wording.ts';
import type { SiteItem } from '../items/index.ts';
import { limitOf, type Rate, rateHeaders } from '../limits/rate-limit.ts';
import { schema } from '../schema/index.ts';
import { trustedParams } from '../trusted/trusted-params.ts';
import { uncached } from './cache-headers.ts';
import type { Delivery } from './delivery.ts';
import { createExecutor, type Execution } from './execute.ts';
import { mediaTypeOf } from './media-type.ts';
import { unsupportedMediaType } from './read-body.ts';
import { readyStore } from './ready-store.ts';
import { sendAnswer } from './send-answer.ts';
import type { Taken } from './taken.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The slug of the site that asks, once it is known; for the log. */
    site?: string;
  }
}

/** Serves GraphQL over HTTP at `/graphql`, by GET (queries only) and POST. */
export function graphqlRoute(app: FastifyInstance, delivery: Delivery): void {
  const { memory, siteOf, stateOf, viewOf } = delivery;
  const execute = createExecutor({ schema, ...delivery });

  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const store = readyStore(memory);
      const { site, key } = siteOf(store, request.headers.authorization);
      request.site = site.slug;
      const rate = takeOne(site, { request, reply, rate: delivery.rate });
      const state = stateOf(store, site);
      const body = bodyOf(request);
      const { url } = request;
      // HEAD is answered as GET is; Node sends no body then.
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const contentType = request.headers['content-type'];
      const execution: Execution = {
        wording: wordingOf({ method, url, body: request.body }),
        state,
        view: viewOf(state),
        key,
        params: trustedParams({ method, url, contentType, body }, site),
        acceptLanguage: request.headers['accept-language'],
        onDefect: (err) => request.log.error({ err }, 'a resolver failed'),
      };
      const [text, init] = await execute({
        url,
        method,
        headers: request.headers,
        body,
        raw: request,
        context: execution,
      });
      if (execution.answer) {
        return hand({ delivery, request, method, reply, answer: execution.answer, state, rate });
      }
      setHeaders(reply, rateHeaders(site, rate));
      if (text === null) throwRefusal(reply, init.status);
      return reply
        .code(init.status)
        .headers({ ...init.headers, ...uncached })
        .send(text ?? '');
    },
  });
}

/** @throws PolyclinicError RATE_LIMITED */
function takeOne(
  site: SiteItem,
  {
    request,
    reply,
    rate,
  }: { request: FastifyRequest; reply: FastifyReply; rate: Delivery['rate'] },
): Rate {
  const taken = (request.raw as Taken).takenRate ?? rate(site);
  setHeaders(reply, rateHeaders(site, taken));
  if (taken.isAllowed) return taken;
  reply.header('retry-after', taken.retrySeconds);
  throw new PolyclinicError(
    'RATE_LIMITED',
    `This site may ask ${limitOf(site)} times a minute: ask again in ${taken.retrySeconds} s`,
  );
}

/** The protocol refuses without a word: here are the words, and what is taken instead. */
function throwRefusal(reply: FastifyReply, status: number): void {
  if (status === 405) {
    reply.header('allow', 'GET, HEAD, POST, OPTIONS');
    throw new PolyclinicError('METHOD_NOT_ALLOWED', 'Ask by POST; GET and HEAD take queries alone');
  }
  if (status === 406) {
    throw new PolyclinicError(
      'NOT_ACCEPTABLE',
      'Accept application/graphql-response+json or application/json: there is nothing else',
    );
  }
  if (status === 415) throw unsupportedMediaType();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws PolyclinicError BAD_INPUT for what is no UTF-8: JSON has nothing else. */
function bodyOf({ body }: FastifyRequest): string | null {
  if (!Buffer.isBuffer(body)) return null;
  try {
    return utf8.decode(body);
  } catch {
    throw new PolyclinicError('BAD_INPUT', 'The body must be UTF-8');
  }
}

/** Sends an answer past the framework, as `quickAnswers` sends it when it is asked for again. */
async function hand({
  delivery,
  request,
  method,
  reply,
  answer,
  state,
  rate,
}: {
  delivery: Delivery;
  request: FastifyRequest;
  /** GET for HEAD. */
  method: string;
  reply: FastifyReply;
  answer: Answer;
  state: SiteState;
  rate: Rate;
}): Promise<void> {
  const { headers, id } = request;
  const encoding = encodingFor(headers['accept-encoding'], answer.body.length);
  const as: Representation = {
    method,
    type: mediaTypeOf(headers.accept) ?? 'application/json',
    encoding,
  };
  const bytes = encoding ? await packed(answer, encoding) : answer.body;
  reply.hijack();
  const ifNoneMatch = headers['if-none-match'];
  const sending = { answer, as, bytes, ifNoneMatch, state, rate, id, now: Date.now() };
  sendAnswer(delivery.sender, reply.raw, sending);
}

/** @param headers name and value in turn. */
function setHeaders(reply: FastifyReply, headers: readonly string[]): void {
  for (let at = 0; at < headers.length; at += 2) {
    reply.header(headers[at] ?? '', headers[at + 1] ?? '');
  }
}
