import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { nodeArguments } from '../../system/node-arguments.ts';
import { root } from '../../system/run.ts';

export type StubFigures = { translateRequests: number; ownTimeMs: number };

/** The DeepL stub of the tests in a process of its own, with the latency of a real server. */
export async function startStub({
  latencyMs,
  latencyPerTextMs,
}: {
  latencyMs: number;
  latencyPerTextMs: number;
}) {
  const child = spawn(
    process.execPath,
    [
      ...nodeArguments,
      path.join(root, 'tests/support/deepl-server.ts'),
      ...['--latency', String(latencyMs), '--latency-per-text', String(latencyPerTextMs)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line)),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The stub ended with ${code}`);
    }),
  ]);
  return {
    url,
    figures: async (): Promise<StubFigures> => (await fetch(`${url}/stub/stats`)).json(),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
