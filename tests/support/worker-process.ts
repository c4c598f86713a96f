import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { nodeArguments } from '../../scripts/system/node-arguments.ts';
import { type TestDatabase, testEnvironment } from './test-payload.ts';

const root = path.resolve(import.meta.dirname, '../..');

export type WorkerProcess = {
  /** What it has logged. */
  output: () => string;
  /** Where it answers for itself, with WORKER_PORT. */
  url: string;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
  /** Ends it as an operator would. */
  stop: () => Promise<void>;
};

/** A real worker on a test's database; resolves when it is ready to work. */
export async function startWorker(
  database: TestDatabase,
  settings: Record<string, string> = {},
): Promise<WorkerProcess> {
  const child = fork(path.join(root, 'src/worker.ts'), {
    cwd: root,
    execArgv: [...nodeArguments],
    env: { ...process.env, ...testEnvironment(database), ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { url?: string }) => resolve(message.url ?? ''));
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code}`)));
  });
  return {
    url,
    output: () => output,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
