import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PolyclinicError } from '../../errors.ts';
import type { Answer, Encoding } from '../cache/answer.ts';
import { encodingFor, packed } from '../cache/pack.ts';
import type { SiteState } from '../cache/site-state.ts';
import { trustedParams } from '../trusted/trusted-params.ts';
import { headersOf, isFresh, uncached } from './cache-headers.ts';
import type { Delivery } from './delivery.ts';
import { unsupportedMediaType } from './errors.ts';
import { createExecutor, type Execution } from './execute.ts';
import { mediaTypeOf } from './media-type.ts';
import { askerOf, limitRate } from './site-hooks.ts';

/** Serves GraphQL over HTTP at `/graphql`, by GET (queries only) and POST. */
export function graphqlRoute(app: FastifyInstance, delivery: Delivery): void {
  const execute = createExecutor(delivery);

  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: limitRate(delivery.rate),
    handler(request, reply) {
      const { replica, site, key } = askerOf(request);
      const { headers, url } = request;
      const state = delivery.stateOf(replica, site);
      // HEAD is answered as GET is; Node sends no body then.
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const body = method === 'POST' ? textOf(request) : null;
      const acceptLanguage = headers['accept-language'];
      const fingerprint = body ?? url;
      const isAcceptable = mediaTypeOf(headers.accept) !== undefined;
      const known = isAcceptable ? delivery.operationKeys.find(fingerprint) : undefined;
      const kept = known && delivery.answers.find(known, state, acceptLanguage);
      if (kept) {
        request.isKept = true;
        send({ request, reply, method, answer: kept, state, delivery });
        return;
      }
      const contentType = headers['content-type'];
      const execution: Execution = {
        state,
        key,
        acceptLanguage,
        fingerprint,
        params: trustedParams({ method, url, contentType, body }, site),
        onDefect: (err) => request.log.error({ reqId: request.id, err }, 'a resolver failed'),
      };
      execute({ url, method, headers, body, raw: request, context: execution }).then(
        ([text, init]) => {
          const { answer } = execution;
          if (answer) send({ request, reply, method, answer, state, delivery });
          else if (text === null) reply.send(refusal(reply, init.status));
          else
            reply
              .code(init.status)
              .headers({ ...init.headers, ...uncached })
              .send(text);
        },
        (error) => reply.send(error),
      );
    },
  });
}

type Sent = {
  request: FastifyRequest;
  reply: FastifyReply;
  /** GET for HEAD. */
  method: string;
  answer: Answer;
  state: SiteState;
  delivery: Pick<Delivery, 'ownHeaders'>;
};

/** Sends an answer, or 304 to who has it; packed once, if the client takes that. */
function send(sent: Sent): void {
  const { request, reply, answer } = sent;
  const encoding = encodingFor(request.headers['accept-encoding'], answer.body.length);
  const bytes = encoding ? answer.packed.get(encoding) : answer.body;
  if (bytes) write(sent, encoding, bytes);
  else if (encoding) {
    packed(answer, encoding).then(
      (made) => write(sent, encoding, made),
      (error) => reply.send(error),
    );
  }
}

/** Writes head and body at once: one after the other, as a reply does it, costs as much as all else. */
function write(
  { request, reply, method, answer, state, delivery }: Sent,
  encoding: Encoding | undefined,
  bytes: Buffer,
): void {
  const { accept, 'if-none-match': ifNoneMatch } = request.headers;
  const as = { method, type: mediaTypeOf(accept) ?? 'application/json', encoding } as const;
  const fields = delivery.ownHeaders(request);
  for (const field of headersOf(answer, as, state)) fields.push(field);
  reply.hijack();
  const { raw } = reply;
  if (isFresh(ifNoneMatch, answer, as)) {
    raw.writeHead(304, fields).end();
    return;
  }
  fields.push('content-length', String(bytes.length));
  raw.writeHead(200, fields).end(request.method === 'HEAD' ? undefined : bytes);
}

/** The protocol refuses without a word: here are the words, and what is taken instead. */
function refusal(reply: FastifyReply, status: number): PolyclinicError {
  if (status === 405) {
    reply.header('allow', 'GET, HEAD, POST, OPTIONS');
    return new PolyclinicError(
      'METHOD_NOT_ALLOWED',
      'Ask by POST; GET and HEAD take queries alone',
    );
  }
  if (status === 406) {
    return new PolyclinicError(
      'NOT_ACCEPTABLE',
      'Accept application/graphql-response+json or application/json: there is nothing else',
    );
  }
  if (status === 415) return unsupportedMediaType();
  return new PolyclinicError('BAD_INPUT', 'The request cannot be understood');
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The body of a POST.
 *
 * @throws PolyclinicError UNSUPPORTED_MEDIA_TYPE for what is not JSON by its name, which a form of
 *   another site could send; BAD_INPUT for what is no UTF-8: JSON has nothing else.
 */
function textOf({ body, headers }: FastifyRequest): string {
  if (!/^application\/json(?:\s*;|$)/i.test(headers['content-type'] ?? '')) {
    throw unsupportedMediaType();
  }
  if (!Buffer.isBuffer(body)) return '';
  try {
    return utf8.decode(body);
  } catch {
    throw new PolyclinicError('BAD_INPUT', 'The body must be UTF-8');
  }
}
