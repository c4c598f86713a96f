import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor, packed } from '../cache/pack.ts';
import { wordingOf } from '../cache/wording.ts';
import { limits } from '../limits/limits.ts';
import type { Rate } from '../limits/rate-limit.ts';
import type { FeedStore } from '../memory/store.ts';
import { answersAgain, type KnownRequest } from './answer-again.ts';
import { answerInParts } from './answer-in-parts.ts';
import type { Delivery } from './delivery.ts';
import { mediaTypeOf } from './media-type.ts';
import { canBeQuick } from './quick-response.ts';
import { follow, noteRequest, type Reader } from './repeats.ts';
import { type Sending, sendAnswer } from './send-answer.ts';
import { stateFor } from './state-for.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A request that may be answered here. */
type Asked = {
  request: IncomingMessage;
  response: ServerResponse;
  store: FeedStore;
  url: string;
  /** Of a POST. */
  body: Buffer | undefined;
  startedAt: number;
};

/** Who answers: here, by the bytes of a request that came before, or elsewhere. */
type Ways = { delivery: Delivery; again: Reader; next: Handler };

const jsonTypes = new Set(['application/json', 'application/json; charset=utf-8']);

/**
 * What was taken of a request here and is needed by the next handler. On the request itself: a
 * `WeakMap` of what comes and goes by the thousands costs more than the rest of this file.
 */
export type Taken = IncomingMessage & {
  takenBody?: Buffer;
  takenRate?: Rate;
  /** Of one that got a kept answer, on a connection that is kept. */
  known?: KnownRequest;
};

/**
 * Answers, before any routing, what was answered before and is still true, and operations that are
 * asked so often that they are answered in parts: nearly all of what a busy feed is asked. Whatever
 * is not known here, is wrong or is not allowed goes to the `next` handler, which gives the same
 * answer or says what is wrong.
 */
export function quickAnswers(delivery: Delivery, next: Handler): Handler {
  const ways = { delivery, next, again: answersAgain(delivery) };
  return (request, response) => {
    noteRequest(request, response);
    const startedAt = performance.now();
    const store = delivery.memory.store();
    const { method, url = '' } = request;
    if (store && method === 'GET' && url.startsWith('/graphql?')) {
      const asked = { request, response, store, url, body: undefined, startedAt };
      if (!tryToAnswer(ways, asked)) next(request, response);
      return;
    }
    const isRead = store && method === 'POST' && url === '/graphql' && isPlain(request);
    // Nothing of a stranger's body is read: what is held for slow senders is held for sites alone.
    if (!isRead || !stateFor(delivery, store, request.headers.authorization, Date.now())) {
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
      (request as Taken).takenBody = body;
      const asked = { request, response, store, url, body, startedAt };
      if (!tryToAnswer(ways, asked)) next(request, response);
    });
  };
}

function ignore(): void {}

/** A POST that is read here: anything unusual is not. Node reads no more than its length says. */
function isPlain({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? Number.NaN);
  return length <= limits.bodyBytes && jsonTypes.has(headers['content-type'] ?? '');
}

/** A defect here must not end the process: it is met again where it is caught and logged. */
function tryToAnswer(ways: Ways, asked: Asked): boolean {
  try {
    return answer(ways, asked);
  } catch {
    return false;
  }
}

/** @returns whether it is, or will be. */
function answer({ delivery, again, next }: Ways, asked: Asked): boolean {
  const { request, response, store } = asked;
  const { headers, method = 'GET' } = request;
  const type = mediaTypeOf(headers.accept);
  // One look at the clock for all that depends on it.
  const now = Date.now();
  const state = type && stateFor(delivery, store, headers.authorization, now);
  if (!state) return false;
  const wording = wordingOf({ method, url: asked.url, body: asked.body });
  const call = delivery.calls.find(wording);
  const kept = call && delivery.answers.find(call, state, headers['accept-language'], now);
  const rate = delivery.rate(state.site, now);
  (request as Taken).takenRate = rate;
  if (!rate.isAllowed) return false;
  const found =
    kept ?? answerInParts(delivery, { request, url: asked.url, body: asked.body, state, wording });
  if (!found) return false;
  if (kept && canBeQuick(response)) {
    (request as Taken).known = { method, headers, type, call };
    follow(request.socket, again);
  }
  const encoding = encodingFor(headers['accept-encoding'], found.body.length);
  const as = { method, type, encoding };
  const bytes = encoding ? found.packed.get(encoding) : found.body;
  if (bytes) send(delivery, asked, { answer: found, as, bytes, state, rate }, kept !== undefined);
  else if (encoding) {
    packed(found, encoding).then(
      (packs) => send(delivery, asked, { answer: found, as, bytes: packs, state, rate }, false),
      () => next(request, response),
    );
  }
  return true;
}

function send(
  delivery: Delivery,
  { request: { headers }, response, startedAt }: Asked,
  { answer, as, bytes, state, rate }: Form,
  kept: boolean,
): void {
  const id = delivery.requestId(headers);
  const ifNoneMatch = headers['if-none-match'];
  const sending = { answer, as, bytes, ifNoneMatch, state, rate, id, now: Date.now() };
  const status = sendAnswer(delivery.sender, response, sending);
  const ms = performance.now() - startedAt;
  delivery.onAnswered({ method: as.method, id, site: state.site, status, ms, kept });
}

type Form = Pick<Sending, 'answer' | 'as' | 'bytes' | 'state' | 'rate'>;
