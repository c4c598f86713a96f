import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { nodeArguments } from '../../system/node-arguments.ts';

/** A server in a process of its own. */
export type ChildServer = { port: number; pid: number; stop: () => Promise<void> };

/**
 * Starts a program that says over IPC where it listens, as `{ port }` or `{ url }`. It gets the
 * settings given and nothing else of this process's; what it logs goes to /dev/null.
 *
 * @param told what it is told over IPC first.
 * @throws Error when it ends instead.
 */
export async function startServer(
  program: string,
  { settings = {}, told }: { settings?: Record<string, string>; told?: object } = {},
): Promise<ChildServer> {
  const child: ChildProcess = fork(program, {
    execArgv: [...nodeArguments],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...settings },
  });
  const exited = once(child, 'exit');
  const ended = exited.then(([code]) => {
    throw new Error(`${program} ended with ${code}`);
  });
  if (told) child.send(told);
  const [said] = (await Promise.race([once(child, 'message'), ended])) as [Said];
  ended.catch(() => {});
  return {
    port: 'url' in said ? Number(new URL(said.url).port) : said.port,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

type Said = { port: number } | { url: string };
