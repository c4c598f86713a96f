import type { ServerResponse } from 'node:http';
import type { ActiveFault, Fault } from './types.ts';

export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

/** Sends an answer; `half` of it and then nothing more, as a connection that breaks. */
export type Reply = (answer: Answer, options?: { half?: boolean }) => void;

export const forbidden: Answer = { status: 403, body: { message: 'Invalid key' } };
export const tooLarge: Answer = { status: 413, body: { message: 'Request Entity Too Large' } };
export const quotaExceeded: Answer = { status: 456, body: { message: 'Quota Exceeded' } };

const failures: Partial<Record<Fault, Answer>> = {
  '403': forbidden,
  '429': { status: 429, body: { message: 'Too many requests' } },
  '456': quotaExceeded,
  '5xx': { status: 503, body: { message: 'Resource temporarily unavailable' } },
  poison: { status: 400, body: { message: 'Bad request. Reason: the text cannot be read' } },
};

/** What DeepL answers in a fault. */
export function failing({ fault, retryAfter }: ActiveFault): Answer {
  const answer = failures[fault] ?? { status: 500 };
  return retryAfter === undefined
    ? answer
    : { ...answer, headers: { 'retry-after': String(retryAfter) } };
}

export function replyTo(response: ServerResponse): Reply {
  return ({ status, body, headers }, { half = false } = {}) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const length = Buffer.byteLength(text);
    response.writeHead(status, {
      ...(text && { 'content-type': 'application/json', 'content-length': length }),
      ...headers,
    });
    if (half) response.write(text.slice(0, text.length / 2), () => response.destroy());
    else response.end(text);
  };
}
