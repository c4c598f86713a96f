import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localeTags } from '../../../translations/locales.ts';
import { nodeArguments } from '../../system/nodeArguments.ts';
import { cpuTimeOf } from '../harness/cpu-time.ts';
import { percentile } from '../harness/percentiles.ts';
import { ask, bedsOf } from './ask.ts';
import { type Asked, askedOf } from './asked.ts';
import { countsFor } from './documents.ts';
import { type Load, load } from './load.ts';
import { type NodeProcess, startNode } from './node-process.ts';

/** What was seen of a feed with a number of documents. */
export type Scale = {
  contentBytes: number;
  databaseStartSeconds: number;
  snapshotStartSeconds: number;
  snapshotBytes: number;
  /** From the first search until one was answered in every locale. */
  searchReadySeconds: number;
  /** With all that was asked for in memory. */
  rssBytes: number;
  changeToNodesMs: number[];
  /** The slowest of one query of each kind, asked at once after a change. */
  afterChangeMs: number[];
  loads: Record<Asked, Load>;
};

type Options = { documents: number; seconds: number; edits: number; log: (line: string) => void };

/** Fills a log of its own in a temporary folder, and measures two nodes that follow it. */
export async function measure({ documents, seconds, edits, log }: Options): Promise<Scale> {
  const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-bench-'));
  const databaseUrl = `file:${path.join(folder, 'feed.db')}`;
  const filler = fork(path.join(import.meta.dirname, 'filler.ts'), [databaseUrl, `${documents}`], {
    execArgv: [...nodeArguments, '--max-old-space-size=4096'],
  });
  const nodes: NodeProcess[] = [];
  try {
    const [{ contentBytes, seq }] = (await once(filler, 'message')) as [
      { contentBytes: number; seq: number },
    ];
    log(`${documents} documents: ${Math.round(contentBytes / 1e6)} MB`);
    const start = async (name: string) => {
      const node = await startNode({ databaseUrl, seq, snapshot: path.join(folder, name) });
      nodes.push(node);
      log(`${documents}: ${name} started in ${node.startSeconds.toFixed(1)} s`);
      return node;
    };
    const first = await start('one.snapshot');
    await first.stop();
    nodes.pop();
    const { size } = await stat(path.join(folder, 'one.snapshot'));
    const node = await start('one.snapshot');
    const searchReadySeconds = await searchEverywhere(node);
    log(`${documents}: search ready after ${searchReadySeconds.toFixed(1)} s`);
    await idle(node);
    const loads = await loadsOf(node, { documents, seconds, log });
    const other = await start('two.snapshot');
    const { changeToNodesMs, afterChangeMs } = await edit({
      filler,
      nodes: [node, other],
      documents,
      edits,
    });
    const rssBytes = await node.rss();
    log(`${documents}: ${Math.round(rssBytes / 1e6)} MB of memory`);
    return {
      contentBytes,
      databaseStartSeconds: first.startSeconds,
      snapshotStartSeconds: node.startSeconds,
      snapshotBytes: size,
      searchReadySeconds,
      rssBytes,
      changeToNodesMs,
      afterChangeMs,
      loads,
    };
  } finally {
    for (const node of nodes) await node.stop();
    filler.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}

async function searchEverywhere({ port }: NodeProcess): Promise<number> {
  const startedAt = performance.now();
  for (const locale of localeTags) {
    const query = `{ search(query: "a", locale: "${locale}") { totalCount } }`;
    await ask(port, { query });
  }
  return (performance.now() - startedAt) / 1_000;
}

/** Waits until a node has done what it does in the background. */
async function idle({ pid }: NodeProcess): Promise<void> {
  for (let before = await cpuTimeOf(pid); ; ) {
    await sleep(1_000);
    const now = await cpuTimeOf(pid);
    if (now - before < 100) return;
    before = now;
  }
}

async function loadsOf(
  { port, pid }: NodeProcess,
  { documents, seconds, log }: Pick<Options, 'documents' | 'seconds' | 'log'>,
): Promise<Record<Asked, Load>> {
  const asked = askedOf(documents);
  const loads = {} as Record<Asked, Load>;
  for (const [name, question] of Object.entries(asked)) {
    loads[name as Asked] = await load({ port, pid, seconds, question });
    log(`${documents}: ${name} ${Math.round(loads[name as Asked].cpuUs)} µs of CPU`);
  }
  return loads;
}

/** How often the nodes are asked whether they have a change, in milliseconds. */
const lookMs = 5;

async function edit({
  filler,
  nodes,
  documents,
  edits,
}: {
  filler: ChildProcess;
  nodes: readonly NodeProcess[];
  documents: number;
  edits: number;
}): Promise<Pick<Scale, 'changeToNodesMs' | 'afterChangeMs'>> {
  const clinics = countsFor(documents).clinic;
  const asked = askedOf(documents);
  const changeToNodesMs: number[] = [];
  const afterChangeMs: number[] = [];
  for (let n = 0; n < edits; n++) {
    const clinic = (n * 13) % clinics;
    filler.send({ edit: clinic });
    const [{ editedAt, beds }] = (await once(filler, 'message')) as [
      { editedAt: number; beds: number },
    ];
    const seen = nodes.map(async ({ port }) => {
      while ((await bedsOf(port, clinic)) !== beds) await sleep(lookMs);
      return Date.now() - editedAt;
    });
    changeToNodesMs.push(Math.max(...(await Promise.all(seen))));
    const port = nodes[0]?.port ?? 0;
    const times = [];
    for (const question of Object.values(asked)) {
      const startedAt = performance.now();
      await ask(port, question(1_000_000 + n));
      times.push(performance.now() - startedAt);
    }
    afterChangeMs.push(Math.max(...times));
  }
  return { changeToNodesMs, afterChangeMs };
}

export const median = (values: readonly number[]) => percentile(values, 50);
