import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeArguments } from '../../system/node-arguments.ts';

/**
 * Runs a program in a process of its own on an empty SQLite database, since Payload's configuration
 * belongs to the process.
 *
 * @returns the one message that the program sends.
 */
export async function inOwnDatabase<T>(
  program: string,
  settings: Record<string, string>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-bench-'));
  const env = {
    ...process.env,
    DATABASE_URL: `file:${path.join(folder, 'bench.db')}`,
    DATA_DIR: folder,
    PAYLOAD_SECRET: 'a secret of a benchmark, 32 characters',
    LOG_LEVEL: 'error',
    ...settings,
  };
  try {
    return await new Promise<T>((resolve, reject) => {
      const child = fork(program, { execArgv: [...nodeArguments], env });
      child.once('message', (message) => resolve(message as T));
      child.once('exit', (code) =>
        reject(new Error(`${path.basename(program)} ended with ${code}`)),
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
