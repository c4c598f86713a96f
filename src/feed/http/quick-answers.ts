import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor } from '../cache/pack.ts';
import type { SiteItem } from '../items/index.ts';
import { limits } from '../limits/limits.ts';
import type { FeedStore } from '../memory/store.ts';
import type { Representation } from './cache-headers.ts';
import type { Delivery } from './graphql-route.ts';
import { mediaTypeOf } from './media-type.ts';
import { type Sending, sendAnswer } from './send-answer.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A request that may be answered here; `text` is what it is known by (see `textOf`). */
type Asked = {
  request: IncomingMessage;
  response: ServerResponse;
  store: FeedStore;
  text: string;
  startedAt: number;
};

const jsonTypes = new Set(['application/json', 'application/json; charset=utf-8']);

/** Bodies that were read here and are needed by the next handler. */
export const takenBodies = new WeakMap<IncomingMessage, Buffer>();

/**
 * Answers what was answered before and is still true, before any routing: most requests of a busy
 * feed are such, and each costs little more than its bytes. Whatever is not known here, is wrong or
 * is not allowed goes to the `next` handler, which gives the same answer or says what is wrong.
 */
export function quickAnswers(delivery: Delivery, next: Handler): Handler {
  return (request, response) => {
    const startedAt = performance.now();
    const store = delivery.memory.store();
    const { method, url = '' } = request;
    if (store && method === 'GET' && url.startsWith('/graphql?')) {
      const isAnswered = answer(delivery, { request, response, store, text: url, startedAt });
      if (!isAnswered) next(request, response);
      return;
    }
    if (!store || method !== 'POST' || url !== '/graphql' || !isPlain(request)) {
      next(request, response);
      return;
    }
    // Functions without names of their own: tsx would name each anew at every request.
    let first: Buffer | undefined;
    let others: Buffer[] | undefined;
    // Who goes away in the middle is not answered.
    request.on('error', ignore);
    request.on('data', (chunk: Buffer) => {
      if (!first) first = chunk;
      else if (others) others.push(chunk);
      else others = [first, chunk];
    });
    request.on('end', () => {
      const body = others ? Buffer.concat(others) : (first ?? Buffer.alloc(0));
      const text = body.toString('latin1');
      if (answer(delivery, { request, response, store, text, startedAt })) return;
      takenBodies.set(request, body);
      next(request, response);
    });
  };
}

function ignore(): void {}

/** A POST that is read here: anything unusual is not. Node reads no more than its length says. */
function isPlain({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? Number.NaN);
  return length <= limits.bodyBytes && jsonTypes.has(headers['content-type'] ?? '');
}

function answer(delivery: Delivery, asked: Asked): boolean {
  const found = find(delivery, asked);
  if (!found) return false;
  const { request, response, startedAt } = asked;
  const { site } = found.state;
  const rate = delivery.rate(site);
  if (!rate.isAllowed) return false;
  const id = delivery.requestId(request);
  const common = delivery.commonHeaders(id);
  const status = sendAnswer({ ...found, request, response, rate, common });
  const ms = performance.now() - startedAt;
  delivery.onKnown({ method: found.as.method, id, site, status, ms });
  return true;
}

type Found = Pick<Sending, 'answer' | 'as' | 'bytes' | 'state'>;

function find(delivery: Delivery, { request, store, text }: Asked): Found | undefined {
  const { headers, method = 'GET' } = request;
  const call = delivery.calls.find(text);
  const type = call && mediaTypeOf(headers.accept);
  const site = type && siteOrNone(delivery, store, headers.authorization);
  if (!site) return undefined;
  const state = delivery.stateOf(store, site);
  const known = delivery.answers.find(call, state, headers['accept-language']);
  if (!known) return undefined;
  const encoding = encodingFor(headers['accept-encoding'], known.body.length);
  const bytes = encoding ? known.packed.get(encoding) : known.body;
  const as: Representation = { method, type, encoding };
  return bytes && { answer: known, as, bytes, state };
}

function siteOrNone(
  { siteOf }: Delivery,
  store: FeedStore,
  authorization: string | undefined,
): SiteItem | undefined {
  try {
    return siteOf(store, authorization).site;
  } catch {
    return undefined;
  }
}
