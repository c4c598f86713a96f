import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Representation } from '../cache/answer.ts';
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
};

/** What the server adds to its answers. */
export type Sender = {
  /** Adds the headers of every answer, name and value in turn. */
  addHeaders: (headers: string[], id: string) => void;
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
  { addHeaders, isEnding, keepAliveTimeout }: Sender,
  { request, response, answer, as, bytes, state, rate, id }: Sending,
): 200 | 304 {
  const known = fieldsFor(answer, as, state);
  const own = rateHeaders(state.site, rate);
  addHeaders(own, id);
  const isKnown = isFresh(request.headers['if-none-match'], answer, as);
  if (!isKnown) own.push('content-length', String(bytes.length));
  const status = isKnown ? 304 : 200;
  const body = isKnown ? undefined : bytes;
  if (canBeQuick(response) && !isEnding()) {
    sendQuickly(response, { status, known, own, bytes: body, keepAliveTimeout });
    return status;
  }
  if (isEnding()) own.push('connection', 'close');
  response.writeHead(status, known.list.concat(own)).end(body);
  return status;
}
