import { median } from '../harness/percentiles.ts';
import type { FeedSettings } from './feed-database.ts';
import { type Load, openLoad } from './load.ts';
import { startFeedNode } from './servers/feed.ts';

/** How long after its start a node counts as cold, in seconds. */
export const coldSeconds = 2;

/** Executed answers of nodes that have just read the log: their first two seconds under load. */
export async function measureCold({
  settings,
  request,
  rounds,
}: {
  settings: FeedSettings;
  request: (n: number) => string;
  rounds: number;
}): Promise<Pick<Load, 'cpuUs' | 'p99Ms' | 'requestsPerSecond'>> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round++) {
    const node = await startFeedNode(settings);
    try {
      const load = await openLoad({ ...node, request });
      await load.run(coldSeconds);
      loads.push(load.close());
    } finally {
      await node.stop();
    }
  }
  const all = (field: keyof Load) => median(loads.map((each) => each[field]));
  return {
    cpuUs: all('cpuUs'),
    p99Ms: all('p99Ms'),
    requestsPerSecond: Math.round(all('requestsPerSecond')),
  };
}
