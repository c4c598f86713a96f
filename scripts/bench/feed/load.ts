import { connect } from 'node:net';
import { cpuTimeOf } from '../harness/cpu-time.ts';
import { percentile } from '../harness/percentiles.ts';

export type Load = { requestsPerSecond: number; p50Ms: number; p99Ms: number; cpuUs: number };

/** Connections that are kept and ask one request after another. */
const connections = 8;

/**
 * Asks a server for some seconds and tells what that cost it. Requests are written as bytes and
 * answers are only counted, so that the asking side keeps up.
 *
 * @param request the bytes of the n-th request.
 */
export async function load({
  port,
  pid,
  seconds,
  request,
}: {
  port: number;
  pid: number;
  seconds: number;
  request: (n: number) => string;
}): Promise<Load> {
  let sent = 0;
  await run(0.5 + seconds / 10);
  const cpuBefore = await cpuTimeOf(pid);
  const started = performance.now();
  const times = await run(seconds);
  const elapsed = performance.now() - started;
  const cpu = (await cpuTimeOf(pid)) - cpuBefore;
  return {
    requestsPerSecond: Math.round((times.length / elapsed) * 1_000),
    p50Ms: percentile(times, 50),
    p99Ms: percentile(times, 99),
    cpuUs: (cpu * 1_000) / times.length,
  };

  async function run(duration: number): Promise<number[]> {
    const until = performance.now() + duration * 1_000;
    const all: number[] = [];
    const each = Array.from({ length: connections }, () => oneConnection(until, all));
    await Promise.all(each);
    return all;
  }

  function oneConnection(until: number, times: number[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      let startedAt = 0;
      let missing = 0;
      const ask = () => {
        startedAt = performance.now();
        if (startedAt > until) {
          socket.end(resolve);
          return;
        }
        socket.write(request(sent++));
      };
      socket.on('connect', ask).on('error', reject);
      socket.on('data', (chunk) => {
        missing = missing === 0 ? lengthAfterHead(chunk) : missing - chunk.length;
        if (missing > 0) return;
        times.push(performance.now() - startedAt);
        missing = 0;
        ask();
      });
    });
  }
}

/** How many bytes of an answer are still to come after its first piece. */
function lengthAfterHead(chunk: Buffer): number {
  const end = chunk.indexOf('\r\n\r\n');
  const head = chunk.toString('latin1', 0, end).toLowerCase();
  if (!head.startsWith('http/1.1 200')) throw new Error(`The server says ${head.split('\r\n')[0]}`);
  const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(length)) throw new Error('The server does not say how long its answer is');
  return end + 4 + length - chunk.length;
}
