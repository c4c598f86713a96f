import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localeTags } from '../../../translations/locales.ts';
import { nodeArguments } from '../../system/node-arguments.ts';
import { cpuTimeOf } from '../harness/cpu-time.ts';
import { isAnswered } from './ask.ts';
import { type NodeProcess, startNode } from './node-process.ts';

/** A feed with a number of documents, and a node that follows it. */
export type Scale = {
  documents: number;
  contentBytes: number;
  /** Until a node without a file had read the log. */
  fillSeconds: number;
  /** From the start of the process until it answers, with a file. */
  startSeconds: number;
  replicaBytes: number;
  /** The same until a search was answered in every locale. */
  searchReadySeconds: number;
  /** Does nothing but what it is asked. */
  node: NodeProcess;
  /** Starts another one that follows it. */
  startOther(): Promise<NodeProcess>;
  /** Whoever wrote the documents, and edits them. */
  filler: ChildProcess;
  close(): Promise<void>;
};

/** Fills a log of its own in a temporary folder, and starts a node from its database and from its file. */
export async function openScale(documents: number, log: (line: string) => void): Promise<Scale> {
  const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-bench-'));
  const databaseUrl = `file:${path.join(folder, 'feed.db')}`;
  const filler = fork(path.join(import.meta.dirname, 'filler.ts'), [databaseUrl, `${documents}`], {
    execArgv: [...nodeArguments, '--max-old-space-size=4096'],
  });
  const nodes: NodeProcess[] = [];
  const close = async () => {
    for (const node of nodes) await node.stop();
    filler.disconnect();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [{ contentBytes, seq }] = (await once(filler, 'message')) as [
      { contentBytes: number; seq: number },
    ];
    log(`${documents} documents: ${Math.round(contentBytes / 1e6)} MB`);
    const start = async (name: string) => {
      const node = await startNode({ databaseUrl, seq, file: path.join(folder, name) });
      nodes.push(node);
      log(`${documents}: ${name} started in ${node.startSeconds.toFixed(1)} s`);
      return node;
    };
    const first = await start('one.replica');
    // The index is made once, when the file is.
    await searchEverywhere(first);
    await first.stop();
    nodes.pop();
    const { size } = await stat(path.join(folder, 'one.replica'));
    const node = await start('one.replica');
    const searchReadySeconds = node.startSeconds + (await searchEverywhere(node));
    log(`${documents}: search ready after ${searchReadySeconds.toFixed(1)} s`);
    await idle(node);
    return {
      documents,
      contentBytes,
      fillSeconds: first.startSeconds,
      startSeconds: node.startSeconds,
      replicaBytes: size,
      searchReadySeconds,
      node,
      startOther: () => start('two.replica'),
      filler,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function searchEverywhere({ port }: NodeProcess): Promise<number> {
  const startedAt = performance.now();
  for (const locale of localeTags) {
    const query = `{ search(query: "a", locale: "${locale}") { totalCount } }`;
    // An index that is being made has no answer yet.
    while (!(await isAnswered(port, { query }))) await sleep(200);
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
