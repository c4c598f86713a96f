import { cpuTimeOf } from '../harness/cpu-time.ts';
import { percentile } from '../harness/percentiles.ts';
import { type KeptConnection, keptConnection } from './kept-connection.ts';

/** What a server did under load; CPU is of the whole process, in microseconds a request. */
export type Load = {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  cpuUs: number;
  /** Bytes of an answer, its head included, on average. */
  answerBytes: number;
};

/** Who is asked, and the bytes of the n-th request, counted from 0. */
export type Target = { port: number; pid: number; request: (n: number) => string };

/** A load that is put on a server piece by piece. */
export type OpenLoad = {
  /** Asks for some seconds; nothing is counted. */
  warm(seconds: number): Promise<void>;
  /** Asks for some seconds, or for as long as the fewest answers take. */
  run(seconds: number, fewest?: number): Promise<void>;
  /** What all of it cost. */
  close(): Load;
};

/** However slow a server is, so many answers are waited for: a few would not tell what one costs. */
const usualFewest = 48;

/** Connections that are kept and ask one request after another. */
const connections = 8;

/**
 * Connects to a server. Requests are written as bytes and answers are only counted, so that the
 * asking side keeps up.
 */
export async function openLoad({ port, pid, request }: Target): Promise<OpenLoad> {
  const kept = await Promise.all(Array.from({ length: connections }, () => keptConnection(port)));
  const times: number[] = [];
  const total = { cpuMs: 0, elapsedMs: 0, bytes: 0 };
  let sent = 0;

  async function ask(seconds: number, fewest: number): Promise<number[]> {
    const until = performance.now() + seconds * 1_000;
    const taken: number[] = [];
    const askUntil = async (connection: KeptConnection) => {
      for (let startedAt = performance.now(); startedAt < until || taken.length < fewest; ) {
        await connection.ask(request(sent++));
        const now = performance.now();
        taken.push(now - startedAt);
        startedAt = now;
      }
    };
    await Promise.all(kept.map(askUntil));
    return taken;
  }
  const received = () => kept.reduce((sum, connection) => sum + connection.received(), 0);

  return {
    async warm(seconds) {
      await ask(seconds, 0);
    },
    async run(seconds, fewest = usualFewest) {
      const before = { cpuMs: await cpuTimeOf(pid), at: performance.now(), bytes: received() };
      const taken = await ask(seconds, fewest);
      total.elapsedMs += performance.now() - before.at;
      total.cpuMs += (await cpuTimeOf(pid)) - before.cpuMs;
      total.bytes += received() - before.bytes;
      for (const time of taken) times.push(time);
    },
    close() {
      for (const connection of kept) connection.close();
      return {
        requestsPerSecond: (times.length / total.elapsedMs) * 1_000,
        p50Ms: percentile(times, 50),
        p99Ms: percentile(times, 99),
        cpuUs: (total.cpuMs * 1_000) / times.length,
        answerBytes: total.bytes / times.length,
      };
    },
  };
}
