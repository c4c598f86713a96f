import { readdir, readFile } from 'node:fs/promises';
import { PolyclinicError } from '../../../src/errors.ts';

/** CPU milliseconds, of user and system, that this process has used. */
export function ownCpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * CPU milliseconds, of user and system, that the threads of another process have used which it has
 * now. To the nanosecond, where `/proc/PID/stat` counts in steps of 10 ms.
 *
 * @throws PolyclinicError NOT_FOUND when there is no such process or this is not Linux.
 */
export async function cpuTimeOf(pid: number): Promise<number> {
  const folder = `/proc/${pid}/task`;
  const threads = await readdir(folder).catch((cause) => {
    throw new PolyclinicError('NOT_FOUND', `${folder} cannot be read (Linux only)`, { cause });
  });
  const times = await Promise.all(threads.map((thread) => timeOf(`${folder}/${thread}`)));
  const time = times.reduce((sum, each) => sum + each, 0);
  if (time > 0) return time;
  throw new PolyclinicError('NOT_FOUND', `${folder}/*/schedstat cannot be read (Linux only)`);
}

/** Its first field is the time on a processor, in nanoseconds; 0 for a thread that has ended. */
async function timeOf(thread: string): Promise<number> {
  const stat = await readFile(`${thread}/schedstat`, 'utf8').catch(() => '0');
  return Number(stat.split(' ', 1)[0]) / 1e6;
}
