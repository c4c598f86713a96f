import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeArguments } from '../system/node-arguments.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** How long a process may take to end after SIGTERM, in milliseconds. */
const GRACE_MS = 12_000;
/** How much of a process's output is kept to explain its death. */
const TAIL_CHARACTERS = 4_000;

/** Kept to explain a death, or shown as it comes. */
type Output = 'keep' | 'inherit';
const outputs = { keep: 'pipe', inherit: 'inherit' } as const;

export type Running = {
  name: string;
  /** Rejects, with the end of its output, when the process ends by itself. */
  died: Promise<never>;
  /** Resolves when the process says over IPC that it is ready. */
  ready: Promise<void>;
  stop: () => Promise<void>;
};

/** A TypeScript program of this repository, in its own process. */
export function startScript(
  name: string,
  script: string,
  settings: Record<string, string>,
  output: Output = 'keep',
) {
  return start(name, [...nodeArguments, path.join(root, script)], settings, output);
}

/** Next: the build where there is one, else its development server, which compiles as it is used. */
export function startNext(
  { built, host, port, output }: { built: boolean; host: string; port: string; output?: Output },
  settings: Record<string, string>,
) {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  return start(
    'cms',
    [next, built ? 'start' : 'dev', '-H', host, '-p', port],
    { ...settings, NODE_ENV: built ? 'production' : 'development' },
    output ?? 'keep',
  );
}

function start(
  name: string,
  args: string[],
  settings: Record<string, string>,
  output: Output,
): Running {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', outputs[output], outputs[output], 'ipc'],
  });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      tail = (tail + chunk.toString()).slice(-TAIL_CHARACTERS);
    });
  }
  let stopping = false;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const died = ended.then((code) => {
    if (stopping) {
      return new Promise<never>(() => {});
    }
    throw new Error(`${name} ended with ${code}:\n${tail}`);
  });
  died.catch(() => undefined);
  return {
    name,
    died,
    ready: new Promise((resolve) => child.on('message', () => resolve())),
    stop: async () => {
      stopping = true;
      await end(child, ended);
    },
  };
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(GRACE_MS, undefined, { ref: false })]);
  child.kill('SIGKILL');
  await ended;
}
