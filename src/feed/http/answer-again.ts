import { createByWording } from '../cache/by-wording.ts';
import { encodingFor } from '../cache/pack.ts';
import { wording } from '../cache/wording.ts';
import type { SiteItem } from '../items/index.ts';
import type { Delivery } from './delivery.ts';
import { type Sent, sendBare } from './quick-response.ts';
import type { Reader } from './repeats.ts';
import { createSeen } from './seen.ts';
import { sentFor } from './send-answer.ts';
import { stateFor } from './state-for.ts';
import type { KnownRequest } from './taken.ts';

/** Bytes of requests that are known, and about what is kept of each besides. */
const keptBytes = 4_000_000;
const restOfOne = 1_500;

/** How many requests are remembered for having come once. */
const seenRequests = 2 ** 14;

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
      const found = request && tryToFind(delivery, request);
      if (!found) return false;
      const { sent, site, id } = found;
      sendBare(socket, sent);
      const ms = performance.now() - startedAt;
      const { method } = request;
      delivery.onAnswered({ method, id, site, status: sent.status, ms, kept: true });
      return true;
    },
    learn(bytes, { known: asked }) {
      const words = asked && wording(bytes);
      // Who sends another id or trace with each request would fill the memory with what never comes again.
      if (words && isSeen(words)) known.keep(words, asked);
    },
  };
}

/** An answer that is ready to be sent. */
type Found = { sent: Sent; site: SiteItem; id: string };

/** A defect here must not end the process: the ordinary way meets it, and logs it. */
function tryToFind(delivery: Delivery, request: KnownRequest): Found | undefined {
  try {
    return find(delivery, request);
  } catch {
    return undefined;
  }
}

/** The answer that is kept, if it still holds and the site may still ask. */
function find(
  delivery: Delivery,
  { method, headers, type, call }: KnownRequest,
): Found | undefined {
  const store = delivery.memory.store();
  const now = Date.now();
  const state = store && stateFor(delivery, store, headers.authorization, now);
  if (!state || delivery.sender.isEnding()) return undefined;
  const answer = delivery.answers.find(call, state, headers['accept-language'], now);
  if (!answer) return undefined;
  const encoding = encodingFor(headers['accept-encoding'], answer.body.length);
  const bytes = encoding ? answer.packed.get(encoding) : answer.body;
  if (!bytes) return undefined;
  const rate = delivery.rate(state.site);
  if (!rate.isAllowed) return undefined;
  const as = { method, type, encoding };
  const ifNoneMatch = headers['if-none-match'];
  const id = delivery.requestId(headers);
  const sending = { answer, as, bytes, ifNoneMatch, state, rate, id, now };
  return { sent: sentFor(delivery.sender, sending), site: state.site, id };
}
