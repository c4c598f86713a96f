import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor, packed } from '../cache/pack.ts';
import { wordingOf } from '../cache/wording.ts';
import type { FeedStore } from '../memory/store.ts';
import { answerInParts } from './answer-in-parts.ts';
import type { Delivery } from './delivery.ts';
import { mediaTypeOf } from './media-type.ts';
import { canBeQuick } from './quick-response.ts';
import { follow, type Reader } from './repeats.ts';
import { type Sending, sendAnswer } from './send-answer.ts';
import { stateFor } from './state-for.ts';
import type { Taken } from './taken.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A request that may be answered here. */
export type Asked = {
  request: IncomingMessage;
  response: ServerResponse;
  store: FeedStore;
  url: string;
  /** Of a POST. */
  body: Buffer | undefined;
  startedAt: number;
};

/** Who answers: here, by the bytes of a request that came before, or elsewhere. */
export type Ways = { delivery: Delivery; again: Reader; next: Handler };

/**
 * Answers what was answered before and is still true, and what can be answered in parts.
 *
 * @returns whether it is answered, or will be. A defect here must not end the process: it is met again
 * where it is caught and logged.
 */
export function tryToAnswer(ways: Ways, asked: Asked): boolean {
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
  const now = Date.now();
  const state = type && stateFor(delivery, store, headers.authorization, now);
  if (!state) return false;
  const wording = wordingOf({ method, url: asked.url, body: asked.body });
  const call = delivery.calls.find(wording);
  const kept = call && delivery.answers.find(call, state, headers['accept-language'], now);
  const rate = delivery.rate(state.site);
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
