import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { PolyclinicError } from '../../src/errors.ts';

/** Below what Linux hands out to outgoing connections, so that none takes a port in between. */
const range = { from: 20_000, to: 32_000 };

/**
 * One free loopback port for each member of the replica set that lives in `folder`.
 *
 * A replica set remembers its members' addresses, so the ports are kept with the data, in
 * `ports.json`, and used again at the next start.
 *
 * @throws PolyclinicError BAD_SETTING when a kept port is taken, or the set had another size.
 */
export async function portsOf(folder: string, members: number): Promise<number[]> {
  const file = path.join(folder, 'ports.json');
  const kept = await readPorts(file);
  if (kept) return checkKept({ folder, members, kept });
  const ports: number[] = [];
  while (ports.length < members) {
    const port = range.from + Math.floor(Math.random() * (range.to - range.from));
    if (!ports.includes(port) && (await isFree(port))) ports.push(port);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(ports)}\n`);
  return ports;
}

async function checkKept(set: {
  folder: string;
  members: number;
  kept: number[];
}): Promise<number[]> {
  if (set.kept.length !== set.members) {
    throw new PolyclinicError(
      'BAD_SETTING',
      `${set.folder} holds a replica set of ${set.kept.length}, not ${set.members}: pass --members ${set.kept.length}, or another folder as --data`,
    );
  }
  for (const port of set.kept) {
    if (await isFree(port)) continue;
    throw new PolyclinicError(
      'BAD_SETTING',
      `Port ${port} of the replica set in ${set.folder} is taken: is it running already? Stop that process, or pass another folder as --data`,
    );
  }
  return set.kept;
}

async function readPorts(file: string): Promise<number[] | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as number[]);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
