import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { MediaType } from '../cache/answer.ts';
import type { Call } from '../cache/answers.ts';
import type { Rate } from '../limits/rate-limit.ts';

/** What of a request decides its answer. */
export type KnownRequest = {
  method: string;
  headers: IncomingHttpHeaders;
  type: MediaType;
  call: Call;
};

/**
 * What was taken of a request before any routing and is needed later. On the request itself: a
 * `WeakMap` of what comes and goes by the thousands costs more than a kept answer's look-up.
 */
export type Taken = IncomingMessage & {
  takenBody?: Buffer;
  takenRate?: Rate;
  /** Of one that got a kept answer, on a connection that is kept. */
  known?: KnownRequest;
};
