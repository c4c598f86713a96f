import { setImmediate as others } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { keepPrivate } from '../../feed-log/private-file.ts';
import {
  DamagedRow,
  type Database,
  isDamage,
  openDatabase,
  removeDatabase,
} from '../replica/database.ts';
import type { Scope } from '../replica/scope.ts';
import { createIndexer, type Indexer, prepareIndex } from './indexer.ts';
import { type Hits, search, type Wanted } from './search.ts';

/** Which replica is served, and how far it is. */
export type Served = { file: string; identity: string; seq: number };

/** A search, or without one the news that the replica has moved. */
export type Request = { served: Served; asked?: { id: number; scope: Scope; wanted: Wanted } };

/** Or that the thread is to end: it must do so by itself, since libsql aborts the process when it is cut off. */
export type Message = Request | 'end';

/** What came of a search; without hits, the index was not brought on in time, or failed. */
export type Answer = { id: number; hits?: Hits };

/** The index had to be dropped, and what is wrong with the replica itself, if anything is. */
export type Failure = { of: Served; reason: string; damage: string | undefined };

export type Response = Answer | Failure;

type Waiting = Request & { asked: NonNullable<Request['asked']>; until: number };

/** How long a search waits for an index that is being made, in milliseconds. */
const patienceMs = 5_000;

/*
 * The thread that searches, and keeps the index. It has connections of its own: to the file of the
 * index, and to the replica, of which it reads alone.
 */

const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread');

let served: Served | undefined;
let index: { of: Served; database: Database; indexer: Indexer } | undefined;
let waiting: Waiting[] = [];
let isWorking = false;
let isEnding = false;

port.on('message', (message: Message) => {
  if (message === 'end') {
    isEnding = true;
    port.close();
    if (!isWorking) index?.database.close();
    return;
  }
  const { asked } = message;
  served = message.served;
  if (asked) waiting.push({ ...message, asked, until: performance.now() + patienceMs });
  if (isWorking) return;
  isWorking = true;
  void work().finally(() => {
    isWorking = false;
    if (isEnding) index?.database.close();
  });
});

async function work(): Promise<void> {
  for (let isDone = false; !isEnding && (!isDone || waiting.length > 0); ) {
    try {
      const open = openIndex(served as Served);
      isDone = open.indexer.step();
      const now = performance.now();
      const [due, left] = [waiting, waiting.filter(({ until }) => !isDone && now < until)];
      waiting = left;
      for (const request of due) if (!left.includes(request)) answer(request, isDone);
    } catch (error) {
      const of = served as Served;
      for (const { asked } of waiting) send({ id: asked.id });
      waiting = [];
      index?.database.close();
      index = undefined;
      removeDatabase(fileOf(of));
      send({ of, reason: String(error), damage: damageOf(of, error) });
      return;
    }
    await others();
  }
}

/** Answers from an index that is complete; a scope of another replica means other rows. */
function answer({ asked: { id, scope, wanted }, served: { identity } }: Waiting, isDone: boolean) {
  const { of, database } = index as NonNullable<typeof index>;
  if (isDone && of.identity === identity) send({ id, hits: search(database, scope, wanted) });
  else send({ id });
}

/** What is wrong with the replica itself: it may be the index beside it that was damaged. */
function damageOf({ file }: Served, error: unknown): string | undefined {
  if (error instanceof DamagedRow) return error.message;
  if (!isDamage(error)) return undefined;
  try {
    const replica = openDatabase(file);
    const [found] = replica.one<[string]>('PRAGMA quick_check(1)') ?? [];
    replica.close();
    return found === 'ok' ? undefined : found;
  } catch (wrong) {
    return String(wrong);
  }
}

function openIndex(of: Served): NonNullable<typeof index> {
  if (index?.of.file === of.file && index.of.identity === of.identity) return index;
  index?.database.close();
  keepPrivate(fileOf(of));
  const database = openDatabase(fileOf(of));
  database.exec(`ATTACH '${of.file.replaceAll("'", "''")}' AS replica`);
  prepareIndex(database, 'main', of);
  index = { of, database, indexer: createIndexer(database) };
  return index;
}

const fileOf = ({ file }: Served) => `${file}-search`;

function send(response: Response): void {
  port?.postMessage(response);
}
