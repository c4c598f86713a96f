import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import { type Rate, rateHeaders } from '../limits/rate-limit.ts';
import { headersOf, isFresh, type Representation } from './cache-headers.ts';

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

/**
 * Sends an answer, or 304 to who has it. Written by Node itself, since setting each header apart
 * costs as much as all the rest.
 *
 * @returns the status.
 */
export function sendAnswer(
  addHeaders: (headers: string[], id: string) => void,
  { request, response, answer, as, bytes, state, rate, id }: Sending,
): 200 | 304 {
  const headers = headersOf(answer, as, state).concat(rateHeaders(state.site, rate));
  addHeaders(headers, id);
  if (isFresh(request.headers['if-none-match'], answer, as)) {
    response.writeHead(304, headers).end();
    return 304;
  }
  headers.push('content-length', String(bytes.length));
  response.writeHead(200, headers).end(bytes);
  return 200;
}
