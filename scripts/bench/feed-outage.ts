import { setTimeout as sleep } from 'node:timers/promises';
import { world } from './feed/content/world.ts';
import { fill, settingsFor } from './feed/feed-database.ts';
import { placesOf } from './feed/places.ts';
import { startFeedNode } from './feed/servers/feed.ts';
import { startFragileDatabase } from './feed-outage/database.ts';
import { readsPerSecond, startSteadyReads } from './feed-outage/steady-reads.ts';
import { goThrough, type Through } from './feed-outage/through.ts';
import type { BenchOptions, BenchResult } from './harness/bench.ts';

export const about =
  'A feed node under load while its MongoDB stands still, and is killed: reads that fail, the age it says, how soon it is up to date again';

/** How long the node is read before anything is counted. */
const warmSeconds = 10;

/**
 * A feed node as in production over a mongod of its own, read sixty times a second. The mongod stands
 * still for five minutes (`stopped…`: SIGSTOP and SIGCONT), then it is killed and started again
 * after five minutes (`killed…`); `quick`: 20 seconds each. The figures of each are those of
 * feed-outage/through.ts; without a prefix they are of both: `failedReads` in all, and the worse of
 * the others.
 */
export async function run({ quick, log }: BenchOptions): Promise<BenchResult> {
  const seconds = quick ? { before: 5, away: 20 } : { before: 30, away: 300 };
  const database = await startFragileDatabase(log);
  try {
    const settings = settingsFor(database.url);
    await fill(settings, world());
    const node = await startFeedNode(settings);
    const { reads, end } = startSteadyReads(
      node.port,
      await placesOf(node.port, settings.PAYLOAD_SECRET),
    );
    const results: [string, Through][] = [];
    try {
      // A node that has just started compiles what it is asked for the first time.
      await sleep(warmSeconds * 1_000);
      for (const [name, outage] of Object.entries(database.outages)) {
        log(`the database is ${name} for ${seconds.away} s`);
        const beds = 5_000 + results.length;
        const through = await goThrough({
          ...{ outage, settings, reads, seconds, beds },
          port: node.port,
        });
        results.push([name, through]);
      }
    } finally {
      await end();
      await node.stop();
    }
    return { awaySeconds: seconds.away, readsPerSecond, ...named(results), ...overall(results) };
  } finally {
    await database.end();
  }
}

/** `stoppedCatchUpSeconds`, for instance. */
function named(results: [string, Through][]): BenchResult {
  const figures = results.flatMap(([name, through]) =>
    Object.entries(through).map(([figure, value]) => [
      `${name}${figure.charAt(0).toUpperCase()}${figure.slice(1)}`,
      value,
    ]),
  );
  return Object.fromEntries(figures);
}

function overall(results: [string, Through][]): BenchResult {
  const all = results.map(([, through]) => through);
  return {
    failedReads: all.reduce((sum, { failedReads }) => sum + failedReads, 0),
    saidStaleSeconds: Math.min(...all.map(({ saidStaleSeconds }) => saidStaleSeconds)),
    catchUpSeconds: Math.max(...all.map(({ catchUpSeconds }) => catchUpSeconds)),
    p99BeforeMs: Math.max(...all.map(({ p99BeforeMs }) => p99BeforeMs)),
    p99Ms: Math.max(...all.map(({ p99Ms }) => p99Ms)),
  };
}
