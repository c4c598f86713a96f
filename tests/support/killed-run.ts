import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { charactersOf } from '../../translations/engines/characters.ts';
import { deeplEngine } from '../../translations/engines/deepl/engine.ts';
import type { Locale } from '../../translations/locales.ts';
import { estimate } from '../../translations/runs/estimate.ts';
import { findRun } from '../../translations/runs/run.ts';
import { type Selection, startRun } from '../../translations/runs/start-run.ts';
import { startDeeplServer, stubKey } from './deepl-server.ts';
import { always } from './drafting.ts';
import type { TestDatabase } from './test-payload.ts';
import { startWorker } from './worker-process.ts';

export type KilledRun = {
  kills: number;
  status: string | undefined;
  /** Characters: what an undisturbed run bills, what this one billed, and its largest batch. */
  expected: number;
  billed: number;
  largestBatch: number;
};

type Options = {
  payload: Payload;
  database: TestDatabase;
  selection: Selection;
  kills: number;
  /** From 0 to 1. */
  random: () => number;
  log?: (line: string) => void;
};

/**
 * Drafts a selection by real workers, each of which is killed (SIGKILL) at a random moment of its
 * work, and then by one that may finish, against a stub of DeepL that takes its time.
 */
export async function killedRun(options: Options): Promise<KilledRun> {
  const { payload, database, selection, kills, random, log = () => undefined } = options;
  const stub = await startDeeplServer({ latencyMs: 40, latencyPerText: 2 });
  const env = { DEEPL_AUTH_KEY: stubKey, DEEPL_SERVER_URL: stub.url };
  const engine = deeplEngine({ authKey: stubKey, serverUrl: stub.url });
  try {
    const { characters: expected } = await estimate(payload, always(engine), selection);
    const run = await startRun(payload, selection, { trigger: 'manual', user: null });
    const status = async () => (await findRun(payload, run))?.status;
    let killed = 0;
    while (killed < kills && (await status()) !== 'done') {
      const worker = await startWorker(database, env);
      await sleep(200 + random() * 1_800);
      await worker.kill();
      killed += 1;
      log(`killed ${killed} of ${kills}; ${stub.billedCharacters} of ${expected} characters`);
    }
    const last = await startWorker(database, env);
    while ((await status()) !== 'done') {
      await sleep(200);
    }
    await last.stop();
    const batches = stub.requests.map(({ translate }) =>
      (translate?.texts ?? []).reduce((sum, text) => sum + charactersOf(text), 0),
    );
    return {
      kills: killed,
      status: await status(),
      expected,
      billed: stub.billedCharacters,
      largestBatch: Math.max(...batches),
    };
  } finally {
    await stub.stop();
  }
}

/** How many entries of a selection are in each state, and how many of them have a text. */
export async function entriesByState(payload: Payload, collection: string, locales: Locale[]) {
  const { docs } = await payload.find({
    collection: 'translations',
    where: { and: [{ collectionSlug: { equals: collection } }, { locale: { in: locales } }] },
    pagination: false,
    depth: 0,
  });
  const entries = docs.flatMap((record) => record.entries as { state: string; value: unknown }[]);
  const states: Record<string, number> = {};
  for (const { state } of entries) {
    states[state] = (states[state] ?? 0) + 1;
  }
  return states;
}
