import { cpuTimeOf } from '../harness/cpu-time.ts';
import { percentile } from '../harness/percentiles.ts';
import { type KeptConnection, keptConnection } from './keptConnection.ts';

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
const usualFewest = 48;

/** Connections that are kept and ask one request after another. */
const connections = 8;

/**
 * Asks a server for some seconds, or for as long as the fewest answers take, and tells what that
 * cost it. Requests are written as bytes and answers are only counted, so that the asking side keeps
 * up.
 *
 * @param warmSeconds how long it is asked before anything is counted.
 * @param request the bytes of the n-th request, counted from 0 in each call.
 */
export async function load({
  port,
  pid,
  seconds,
  warmSeconds = 0.5 + seconds / 10,
  fewest = usualFewest,
  request,
}: {
  port: number;
  pid: number;
  seconds: number;
  warmSeconds?: number;
  fewest?: number;
  request: (n: number) => string;
}): Promise<Load> {
  let sent = 0;
  const kept = await Promise.all(Array.from({ length: connections }, () => keptConnection(port)));
  if (warmSeconds > 0) await run(warmSeconds);
  const receivedBefore = received();
  const cpuBefore = await cpuTimeOf(pid);
  const started = performance.now();
  const times = await run(seconds);
  const elapsed = performance.now() - started;
  const cpu = (await cpuTimeOf(pid)) - cpuBefore;
  const bytes = received() - receivedBefore;
  for (const connection of kept) connection.close();
  return {
    requestsPerSecond: (times.length / elapsed) * 1_000,
    p50Ms: percentile(times, 50),
    p99Ms: percentile(times, 99),
    cpuUs: (cpu * 1_000) / times.length,
    answerBytes: bytes / times.length,
  };

  function received(): number {
    return kept.reduce((sum, connection) => sum + connection.received(), 0);
  }

  async function run(duration: number): Promise<number[]> {
    const until = performance.now() + duration * 1_000;
    const times: number[] = [];
    await Promise.all(kept.map((connection) => askUntil(until, connection, times)));
    return times;
  }

  async function askUntil(
    until: number,
    connection: KeptConnection,
    times: number[],
  ): Promise<void> {
    for (let startedAt = performance.now(); startedAt < until || times.length < fewest; ) {
      await connection.ask(request(sent++));
      const now = performance.now();
      times.push(now - startedAt);
      startedAt = now;
    }
  }
}
