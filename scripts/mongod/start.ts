import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findMongod } from './find.ts';
import { type Member, startMember } from './member.ts';
import { portsOf } from './ports.ts';
import { initiate, replicaSetUrl } from './replica-set.ts';

export type MongodOptions = {
  /** 1, or 3 for failover. */
  members?: 1 | 3;
  /** The folder that keeps the data; without it a temporary one, removed by `stop`. */
  data?: string;
  /** Gets a line when something slow begins (a download). */
  log?: (line: string) => void;
};

/**
 * `died` rejects when too few members are left for a primary; `stop` ends all members, waits for
 * them and removes temporary data.
 */
export type RunningMongod = { url: string; died: Promise<never>; stop: () => Promise<void> };

/**
 * Starts a replica set on loopback and waits for its primary. With MONGODB_URL set, nothing is
 * started and that address is used as it is.
 *
 * @throws PolyclinicError BAD_SETTING when there is no usable mongod, or the folder is in use.
 */
export async function startMongod(options: MongodOptions = {}): Promise<RunningMongod> {
  const given = process.env.MONGODB_URL;
  if (given) return { url: given, died: new Promise(() => {}), stop: async () => {} };

  const binary = await findMongod(options.log);
  const folder = options.data
    ? path.resolve(options.data)
    : await mkdtemp(path.join(os.tmpdir(), 'polyclinic-mongod-'));
  const running: Member[] = [];
  const stop = async () => {
    await Promise.all(running.map((member) => member.stop()));
    if (!options.data) await rm(folder, { recursive: true, force: true });
  };
  try {
    const ports = await portsOf(folder, options.members ?? 1);
    for (const port of ports) {
      const home = path.join(folder, `member-${port}`);
      running.push(await startMember({ binary, folder: home, port }));
    }
    const died = majorityLost(running, options.log);
    await Promise.race([initiate(ports), died]);
    return { url: replicaSetUrl(ports), died, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Rejects with the last member's end when those left are no majority. */
function majorityLost(members: Member[], log?: (line: string) => void): Promise<never> {
  let left = members.length;
  const lost = new Promise<never>((_, reject) => {
    for (const member of members) {
      member.died.catch((error: Error) => {
        left -= 1;
        if (left * 2 <= members.length) reject(error);
        else log?.(`${error.message}; ${left} of ${members.length} members are left`);
      });
    }
  });
  // Callers that only ever stop the set need not watch it.
  lost.catch(() => {});
  return lost;
}
