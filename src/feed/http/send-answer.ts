import type { ServerResponse } from 'node:http';
import type { Answer, Fields, Representation } from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import { type Rate, rateHeaders } from '../limits/rate-limit.ts';
import { fieldsFor, isFresh } from './cache-headers.ts';
import { canBeQuick, type Sent, sendQuickly } from './quick-response.ts';

/** An answer on its way, and in which form. */
export type Sending = {
  answer: Answer;
  as: Representation;
  /** The body in that form. */
  bytes: Buffer;
  /** The request's own header. */
  ifNoneMatch: string | undefined;
  state: SiteState;
  rate: Rate;
  /** The request's. */
  id: string;
  now: number;
};

/** What the server adds to its answers. */
export type Sender = {
  /** What every answer has. */
  common: Fields;
  /** Seconds since what is served was last known to be what the log holds; null when unknown. */
  ageSeconds: () => number | null;
  /** Whether the server is about to end: connections are not kept then. */
  isEnding: () => boolean;
  /** For how long a connection is kept for another request, in milliseconds. */
  keepAliveTimeout: number;
};

/**
 * Sends an answer, or 304 to who has it.
 *
 * @returns the status.
 */
export function sendAnswer(
  sender: Sender,
  response: ServerResponse,
  sending: Sending,
): Sent['status'] {
  const sent = sentFor(sender, sending);
  const ending = sender.isEnding();
  if (canBeQuick(response) && !ending) {
    sendQuickly(response, sent);
    return sent.status;
  }
  const { status, known, common, own, bytes } = sent;
  if (ending) own.push('connection', 'close');
  response.writeHead(status, known.list.concat(common.list, own));
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
  return status;
}

/** What is sent of an answer: 304 without its body to who has it. */
export function sentFor(
  { common, ageSeconds, keepAliveTimeout }: Sender,
  { answer, as, bytes, ifNoneMatch, state, rate, id, now }: Sending,
): Sent & { own: string[] } {
  const known = fieldsFor(answer, as, state);
  const own = rateHeaders(state.site, rate);
  own.push('x-request-id', id);
  const age = ageSeconds();
  if (age !== null) own.push('x-feed-age', String(age));
  if (isFresh(ifNoneMatch, answer, as)) {
    return { status: 304, known, common, own, bytes: undefined, keepAliveTimeout, now };
  }
  own.push('content-length', String(bytes.length));
  return { status: 200, known, common, own, bytes, keepAliveTimeout, now };
}
