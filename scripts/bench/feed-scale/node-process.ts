import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../demo/free-port.ts';
import { nodeArguments } from '../../system/node-arguments.ts';

const program = path.resolve(import.meta.dirname, '../../../src/feed/main.ts');

const metricsKey = 'a key of a benchmark';

/** A feed node in a process of its own, as production starts it. */
export type NodeProcess = {
  port: number;
  pid: number;
  /** From the start of the process until it served what was asked for, in seconds. */
  startSeconds: number;
  /** Bytes of memory that it has now. */
  rss(): Promise<number>;
  /** SIGTERM: it ends in order. */
  stop(): Promise<void>;
};

/** @param seq what it must have read of the log before it counts as started. */
export async function startNode({
  databaseUrl,
  file,
  seq,
}: {
  databaseUrl: string;
  file: string;
  seq: number;
}): Promise<NodeProcess> {
  const port = await freePort();
  const startedAt = performance.now();
  const child: ChildProcess = fork(program, {
    execArgv: [...nodeArguments],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      FEED_REPLICA: file,
      FEED_PORT: String(port),
      PAYLOAD_SECRET: 'a secret of a benchmark, 32 characters',
      LOG_LEVEL: 'error',
      FEED_METRICS_KEY: metricsKey,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  while ((await seqOf(port)) < seq) {
    if (child.exitCode !== null) throw new Error(`The feed node ended with ${child.exitCode}`);
    await sleep(50);
  }
  const startSeconds = (performance.now() - startedAt) / 1_000;
  const pid = child.pid ?? 0;
  return {
    port,
    pid,
    startSeconds,
    rss: async () => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1_024;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What a node has read of the log; 0 while it serves nothing. */
async function seqOf(port: number): Promise<number> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`, {
      headers: { authorization: `Bearer ${metricsKey}` },
    });
    return Number(/^feed_log_seq (\d+)/m.exec(await response.text())?.[1] ?? 0);
  } catch {
    return 0;
  }
}
