import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { PolyclinicError } from '../../errors.ts';
import type { Replica } from '../replica/replica.ts';
import type { Hits } from './search.ts';
import type { Request, Response } from './search-worker.ts';
import type { Searcher } from './searcher.ts';

type Waiting = { resolve: (hits: Hits) => void; reject: (error: Error) => void };

/** Searches in a thread of its own, for a replica in a file: no search holds up another request. */
export function searchInWorker(logger: Logger): Searcher {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let ids = 0;

  function started(): Worker {
    if (worker) return worker;
    const fresh = new Worker(new URL('./start-worker.mjs', import.meta.url), { execArgv: [] });
    fresh.on('message', ({ id, hits, reason }: Response) => {
      const request = waiting.get(id);
      waiting.delete(id);
      if (hits) request?.resolve(hits);
      else request?.reject(notReady());
      if (reason) logger.error({ reason }, 'the search index failed: it is made anew');
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

  const servedBy = (replica: Replica): Request['served'] => ({
    file: replica.database.file,
    identity: replica.identity,
    seq: replica.seq(),
  });

  return {
    follow(replica) {
      started().postMessage({ served: servedBy(replica) } satisfies Request);
    },
    search: (replica, scope, wanted) =>
      new Promise((resolve, reject) => {
        ids += 1;
        waiting.set(ids, { resolve, reject });
        const request: Request = { served: servedBy(replica), asked: { id: ids, scope, wanted } };
        started().postMessage(request);
      }),
    async close() {
      await worker?.terminate();
    },
  };
}

const notReady = () =>
  new PolyclinicError('LOG_NOT_READY', 'Search is being made ready: try again in a minute');
