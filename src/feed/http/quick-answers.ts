import type { IncomingMessage } from 'node:http';
import { limits } from '../limits/limits.ts';
import { answersAgain } from './answer-again.ts';
import { type Handler, tryToAnswer } from './answer-quickly.ts';
import type { Delivery } from './delivery.ts';
import { noteRequest } from './repeats.ts';
import { stateFor } from './state-for.ts';
import type { Taken } from './taken.ts';
import { hasTwoHosts } from './two-hosts.ts';

const jsonTypes = new Set(['application/json', 'application/json; charset=utf-8']);

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
    const store = hasTwoHosts(request) ? undefined : delivery.memory.store();
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
