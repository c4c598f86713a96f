import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor } from '../cache/pack.ts';
import type { SiteItem } from '../items/index.ts';
import { limits } from '../limits/limits.ts';
import { rateHeaders } from '../limits/rate-limit.ts';
import type { FeedStore } from '../memory/store.ts';
import { headersOf, isFresh, type Representation } from './cache-headers.ts';
import type { Delivery } from './graphql-route.ts';
import { mediaTypeOf } from './media-type.ts';
import { readBody } from './read-body.ts';
import { siteOf } from './site-by-key.ts';

/** What is told of an answer that was sent here. */
export type QuickAnswered = {
  request: IncomingMessage;
  id: string;
  site: SiteItem;
  status: number;
  /** How long it took, in milliseconds. */
  ms: number;
};

type Options = Delivery & {
  /** The headers of every answer, name and value in turn. */
  commonHeaders: (id: string) => string[];
  requestId: (request: IncomingMessage) => string;
  onAnswered: (answered: QuickAnswered) => void;
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const jsonTypes = new Set(['application/json', 'application/json; charset=utf-8']);

/**
 * Answers what was answered before and is still true, before any routing: most requests of a busy
 * feed are such, and each costs little more than its bytes. Whatever is not known here, is wrong or
 * is not allowed goes to the `next` handler, which gives the same answer or says what is wrong.
 */
export function quickAnswers(options: Options, next: Handler): Handler {
  const { memory } = options;

  return (request, response) => {
    const startedAt = performance.now();
    const store = memory.store();
    const { method, url = '' } = request;
    if (store && method === 'GET' && url.startsWith('/graphql?')) {
      if (!answer({ request, response, store, text: url, startedAt })) next(request, response);
      return;
    }
    if (!store || method !== 'POST' || url !== '/graphql' || !isPlain(request)) {
      next(request, response);
      return;
    }
    readBody(request, (error, body) => {
      takenBodies.set(request, error ?? body ?? Buffer.alloc(0));
      const text = body?.toString('latin1');
      if (text === undefined || !answer({ request, response, store, text, startedAt })) {
        next(request, response);
      }
    });
  };

  function answer({
    request,
    response,
    store,
    text,
    startedAt,
  }: {
    request: IncomingMessage;
    response: ServerResponse;
    store: FeedStore;
    text: string;
    startedAt: number;
  }): boolean {
    const found = find(request, store, text);
    if (!found) return false;
    const { site, answer: known, as, bytes } = found;
    const rate = options.rate(site);
    if (!rate.isAllowed) return false;
    const id = options.requestId(request);
    const headers = headersOf(known, as).concat(options.commonHeaders(id), rateHeaders(site, rate));
    const status = isFresh(request.headers['if-none-match'], known, as) ? 304 : 200;
    if (status === 200) headers.push('content-length', String(bytes.length));
    response.writeHead(status, headers);
    response.end(status === 200 ? bytes : undefined);
    options.onAnswered({ request, id, site, status, ms: performance.now() - startedAt });
    return true;
  }

  function find(request: IncomingMessage, store: FeedStore, text: string) {
    const { headers, method = 'GET' } = request;
    const type = mediaTypeOf(headers.accept);
    const call = options.calls.find(text);
    const site = call && siteOrNone(store, headers.authorization);
    if (!site || !type) return undefined;
    const state = options.stateOf(store, site);
    const answer = options.answers.find(call, state, headers['accept-language']);
    if (!answer) return undefined;
    const encoding = encodingFor(headers['accept-encoding'], answer.body.length);
    const bytes = encoding ? answer.packed.get(encoding) : answer.body;
    const as: Representation = { method, type, encoding };
    return bytes && { site, answer, as, bytes };
  }
}

/** Bodies that were read here and are needed by the next handler; or why they could not be. */
export const takenBodies = new WeakMap<IncomingMessage, Buffer | Error>();

/** A POST that is read here: anything unusual is not. */
function isPlain({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? Number.NaN);
  return length <= limits.bodyBytes && jsonTypes.has(headers['content-type'] ?? '');
}

function siteOrNone(store: FeedStore, authorization: string | undefined): SiteItem | undefined {
  try {
    return siteOf(store, authorization).site;
  } catch {
    return undefined;
  }
}
