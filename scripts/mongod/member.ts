import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PolyclinicError } from '../../src/errors.ts';
import { onPath } from '../system/on-path.ts';

/** A running mongod. `died` rejects when it ends without having been stopped. */
export type Member = { port: number; died: Promise<never>; stop: () => Promise<void> };

/** Milliseconds that a stopped mongod has for its last checkpoint before it is killed. */
const grace = 15_000;

const idleFiles =
  'file_manager=(close_idle_time=10,close_scan_interval=5,close_handle_minimum=250)';

/** Small and quick to stop: this server is for a person's machine, tests and measurements. */
const flags = [
  ['--bind_ip', '127.0.0.1'],
  ['--oplogSize', '256'],
  ['--wiredTigerCacheSizeGB', '0.5'],
  ['--setParameter', 'diagnosticDataCollectionEnabled=false'],
  // Without this a stopped member first waits 15 s for its clients to move on.
  ['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
  // The transaction of a process that died holds what it wrote for so many seconds; the default is 60.
  ['--setParameter', 'transactionLifetimeLimitSeconds=10'],
  // A collection and each index are a file, and mongod aborts when it may open no more: those of
  // dropped databases are held for five minutes by default, and idle ones for ten.
  ['--setParameter', 'minSnapshotHistoryWindowInSeconds=0'],
  ['--wiredTigerEngineConfigString', idleFiles],
].flat();

/**
 * Starts one member with its data and its log in `folder`.
 *
 * @param alone whether it is a server outside of any replica set.
 */
export async function startMember({
  binary,
  folder,
  port,
  alone = false,
}: {
  binary: string;
  folder: string;
  port: number;
  alone?: boolean;
}): Promise<Member> {
  await mkdir(folder, { recursive: true });
  const log = path.join(folder, 'mongod.log');
  const set = alone ? [] : ['--replSet', 'rs0'];
  const args = [...flags, ...set, '--port', `${port}`, '--dbpath', folder, '--logpath', log];
  const [command, ...rest] = [...dyingWithParent(), binary, ...args];
  const child = spawn(command ?? binary, rest, { stdio: 'ignore', detached: true });
  let stopping = false;
  const exited = once(child, 'exit');
  const died = exited.then(async ([code, signal]): Promise<never> => {
    if (stopping) return new Promise(() => {});
    throw new PolyclinicError('INTERNAL', await obituary({ log, ended: code ?? signal }));
  });
  // Somebody may begin to wait for it only after it has ended.
  died.catch(() => {});
  const stop = async () => {
    stopping = true;
    await end(child, exited);
  };
  return { port, died, stop };
}

/** With util-linux at hand the kernel ends the member even when this process is killed. */
function dyingWithParent(): string[] {
  const setpriv = process.platform === 'linux' ? onPath('setpriv') : undefined;
  return setpriv ? [setpriv, '--pdeathsig', 'TERM', '--'] : [];
}

async function end(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), grace);
  await exited;
  clearTimeout(kill);
}

async function obituary({ log, ended }: { log: string; ended: unknown }): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  const errors = text.split('\n').filter((line) => /"s":"[EF]"/.test(line));
  const last = errors.slice(-3).map((line) => `\n  ${line.slice(0, 400)}`);
  return `mongod ended (${ended}); its log is ${log}${last.join('')}`;
}
