import { cpuTimeOf } from '../harness/cpu-time.ts';
import { percentile } from '../harness/percentiles.ts';
import { keptConnection } from './keptConnection.ts';

/** What a server did under load; CPU is of the whole process, in microseconds a request. */
export type Load = {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  cpuUs: number;
  /** Bytes of an answer, its head included, on average. */
  answerBytes: number;
};

/** However slow a server is, so many answers are waited for: a few would not tell what one costs. */
const fewest = 48;

/** Connections that are kept and ask one request after another. */
const connections = 8;

/**
 * Asks a server for some seconds, or for as long as 48 answers take, and tells what that cost it. Requests are written as bytes and
 * answers are only counted, so that the asking side keeps up.
 *
 * @param warmSeconds how long it is asked before anything is counted.
 * @param request the bytes of the n-th request, counted from 0 in each call.
 */
export async function load({
  port,
  pid,
  seconds,
  warmSeconds = 0.5 + seconds / 10,
  request,
}: {
  port: number;
  pid: number;
  seconds: number;
  warmSeconds?: number;
  request: (n: number) => string;
}): Promise<Load> {
  let sent = 0;
  if (warmSeconds > 0) await run(warmSeconds);
  const cpuBefore = await cpuTimeOf(pid);
  const started = performance.now();
  const { times, bytes } = await run(seconds);
  const elapsed = performance.now() - started;
  const cpu = (await cpuTimeOf(pid)) - cpuBefore;
  return {
    requestsPerSecond: (times.length / elapsed) * 1_000,
    p50Ms: percentile(times, 50),
    p99Ms: percentile(times, 99),
    cpuUs: (cpu * 1_000) / times.length,
    answerBytes: bytes / times.length,
  };

  async function run(duration: number): Promise<{ times: number[]; bytes: number }> {
    const until = performance.now() + duration * 1_000;
    const times: number[] = [];
    const counts = await Promise.all(
      Array.from({ length: connections }, () => askUntil(until, times)),
    );
    return { times, bytes: counts.reduce((sum, count) => sum + count, 0) };
  }

  async function askUntil(until: number, times: number[]): Promise<number> {
    const connection = await keptConnection(port);
    try {
      for (let startedAt = performance.now(); startedAt < until || times.length < fewest; ) {
        await connection.ask(request(sent++));
        const now = performance.now();
        times.push(now - startedAt);
        startedAt = now;
      }
      return connection.received();
    } finally {
      connection.close();
    }
  }
}
