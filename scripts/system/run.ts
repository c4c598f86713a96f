import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeArguments } from './node-arguments.ts';

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, '../..');

export type RunOptions = {
  env?: Record<string, string>;
  /** Collect what is printed instead of showing it. */
  capture?: boolean;
};

/**
 * Runs a JavaScript or TypeScript file of this repository or of a package in a Node process of
 * its own, in the root, without standard input.
 *
 * @returns its exit code (1 when a signal ended it) and, with `capture`, what it printed.
 */
export function runNode(
  file: string,
  args: string[],
  { env = {}, capture = false }: RunOptions = {},
): Promise<{ code: number; output: string }> {
  const loader = file.endsWith('.ts') ? nodeArguments : [];
  const child = spawn(process.execPath, [...loader, path.join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const onTerminate = () => {
    child.kill('SIGTERM');
    process.exit(143);
  };
  process.once('SIGTERM', onTerminate);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', onTerminate);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
