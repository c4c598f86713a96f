import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { PolyclinicError } from '../../errors.ts';
import type { Replica } from '../replica/replica.ts';
import type { Hits } from './search.ts';
import type { Answer, Failure, Message, Request, Response } from './search-worker.ts';
import type { Searcher } from './searcher.ts';

type Waiting = { resolve: (hits: Hits) => void; reject: (error: Error) => void };

/** Searches in a thread of its own, for a replica in a file: no search holds up another request. */
export function searchInWorker(logger: Logger): Searcher {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let ids = 0;
  let followed: Replica | undefined;

  function started(): Worker {
    if (worker) return worker;
    const fresh = new Worker(new URL('./start-worker.mjs', import.meta.url), { execArgv: [] });
    fresh.on('message', (response: Response) => {
      if ('reason' in response) noteFailure(response);
      else take(response);
    });
    fresh.on('error', (err) => logger.error({ err }, 'the search thread failed'));
    fresh.on('exit', () => {
      if (worker === fresh) worker = undefined;
      for (const { reject } of waiting.values()) reject(notReady());
      waiting.clear();
    });
    // A search that is under way holds its request, and that the server.
    fresh.unref();
    worker = fresh;
    return fresh;
  }

  function take({ id, hits }: Answer): void {
    const request = waiting.get(id);
    waiting.delete(id);
    if (hits) request?.resolve(hits);
    else request?.reject(notReady());
  }

  function noteFailure({ of, reason, damage }: Failure): void {
    logger.error({ reason }, 'the search index failed: it is made anew');
    if (damage && followed?.identity === of.identity) followed.database.noteDamage(damage);
  }

  const servedBy = (replica: Replica): Request['served'] => ({
    file: replica.database.file,
    identity: replica.identity,
    seq: replica.seq(),
  });

  return {
    follow(replica) {
      followed = replica;
      started().postMessage({ served: servedBy(replica) } satisfies Request);
    },
    search: (replica, scope, wanted) =>
      new Promise((resolve, reject) => {
        ids += 1;
        waiting.set(ids, { resolve, reject });
        // Without numbers all audiences would count, also one that is new when the thread looks.
        const audiences = scope.audiences ?? [...replica.audiences().keys()];
        const asked = { id: ids, scope: { ...scope, audiences }, wanted };
        started().postMessage({ served: servedBy(replica), asked } satisfies Request);
      }),
    async close() {
      if (!worker) return;
      const ended = once(worker, 'exit');
      worker.ref();
      worker.postMessage('end' satisfies Message);
      await ended;
    },
  };
}

const notReady = () =>
  new PolyclinicError('LOG_NOT_READY', 'Search is being made ready: try again in a minute');
