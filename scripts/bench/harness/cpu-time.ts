import { readFile } from 'node:fs/promises';
import { PolyclinicError } from '../../../src/errors.ts';

/** Linux reports CPU time in ticks of 10 ms on every architecture that Node runs on. */
const millisecondsPerTick = 10;

/** CPU milliseconds, of user and system, that this process has used. */
export function ownCpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * CPU milliseconds, of user and system, that another process has used, in steps of 10.
 *
 * @throws PolyclinicError NOT_FOUND when there is no such process or this is not Linux.
 */
export async function cpuTimeOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch((cause) => {
    throw new PolyclinicError('NOT_FOUND', `/proc/${pid} cannot be read (Linux only)`, { cause });
  });
  // The program's name, in parentheses, may hold spaces; utime and stime are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
}
