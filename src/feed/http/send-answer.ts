import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Fields, Representation } from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import { type Rate, rateHeaders } from '../limits/rate-limit.ts';
import { fieldsFor, isFresh } from './cache-headers.ts';
import { canBeQuick, sendQuickly } from './quick-response.ts';

/** An answer on its way: to whom, and in which form. */
export type Sending = {
  request: IncomingMessage;
  response: ServerResponse;
  answer: Answer;
  as: Representation;
  /** The body in that form. */
  bytes: Buffer;
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
  /** Seconds since what is served was last known to be what the log holds. */
  ageSeconds: (now: number) => number;
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
  { common, ageSeconds, isEnding, keepAliveTimeout }: Sender,
  { request, response, answer, as, bytes, state, rate, id, now }: Sending,
): 200 | 304 {
  const known = fieldsFor(answer, as, state);
  const own = rateHeaders(state.site, rate);
  own.push('x-request-id', id, 'x-feed-age', String(ageSeconds(now)));
  const isKnown = isFresh(request.headers['if-none-match'], answer, as);
  if (!isKnown) own.push('content-length', String(bytes.length));
  const status = isKnown ? 304 : 200;
  const body = isKnown ? undefined : bytes;
  const ending = isEnding();
  if (canBeQuick(response) && !ending) {
    sendQuickly(response, { status, known, common, own, bytes: body, keepAliveTimeout, now });
    return status;
  }
  if (ending) own.push('connection', 'close');
  response.writeHead(status, known.list.concat(common.list, own)).end(body);
  return status;
}
