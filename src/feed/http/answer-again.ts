import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { MediaType } from '../cache/answer.ts';
import type { Call } from '../cache/answers.ts';
import { createByWording } from '../cache/by-wording.ts';
import { encodingFor } from '../cache/pack.ts';
import { wording } from '../cache/wording.ts';
import type { Taken } from './answer-quickly.ts';
import type { Delivery } from './delivery.ts';
import type { Reader } from './repeats.ts';
import { areBytesOf } from './request-bytes.ts';
import { createSeen } from './seen.ts';
import { sendAnswerBare } from './send-answer.ts';
import { stateFor } from './state-for.ts';

/** What of a request decides its answer. */
export type KnownRequest = {
  method: string;
  headers: IncomingHttpHeaders;
  type: MediaType;
  call: Call;
};

/** Bytes of requests that are known, and about what is kept of each besides. */
const keptBytes = 4_000_000;
const restOfOne = 1_500;

/** How many requests are remembered for having come once. */
const seenRequests = 2 ** 14;

const nothing = Buffer.alloc(0);

/**
 * Knows requests by their bytes as they came, once they were answered with a kept answer. All that
 * these bytes save is to be parsed: who asks, whether it may, and whether the answer still holds is
 * looked at each time.
 */
export function answersAgain(delivery: Delivery): Reader {
  const known = createByWording<KnownRequest>(keptBytes, restOfOne);
  const isSeen = createSeen(seenRequests);
  return {
    answer(socket, bytes) {
      const startedAt = performance.now();
      const request = known.find(wording(bytes));
      // A defect here must not end the process: the ordinary way meets it, and logs it.
      try {
        return request !== undefined && answer(delivery, socket, request, startedAt);
      } catch {
        return false;
      }
    },
    areBytesOf: (bytes, request) =>
      areBytesOf(request, (request as Taken).takenBody ?? nothing, bytes),
    learn(bytes, request: IncomingMessage) {
      const { known: asked } = request as Taken;
      const words = asked && wording(bytes);
      // Who sends another id or trace with each request would fill the memory with what never comes again.
      if (words && isSeen(words)) known.keep(words, asked);
    },
  };
}

function answer(
  delivery: Delivery,
  socket: Socket,
  { method, headers, type, call }: KnownRequest,
  startedAt: number,
): boolean {
  const store = delivery.memory.store();
  const now = Date.now();
  const state = store && stateFor(delivery, store, headers.authorization, now);
  if (!state || delivery.sender.isEnding()) return false;
  const kept = delivery.answers.find(call, state, headers['accept-language'], now);
  if (!kept) return false;
  const encoding = encodingFor(headers['accept-encoding'], kept.body.length);
  const bytes = encoding ? kept.packed.get(encoding) : kept.body;
  if (!bytes) return false;
  const rate = delivery.rate(state.site, now);
  if (!rate.isAllowed) return false;
  const id = delivery.requestId(headers);
  const status = sendAnswerBare(delivery.sender, socket, {
    answer: kept,
    as: { method, type, encoding },
    bytes,
    ifNoneMatch: headers['if-none-match'],
    state,
    rate,
    id,
    now,
  });
  const ms = performance.now() - startedAt;
  delivery.onAnswered({ method, id, site: state.site, status, ms, kept: true });
  return true;
}
