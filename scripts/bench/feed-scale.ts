import { measure, median, type Scale } from './feed-scale/measure.ts';
import type { BenchOptions, BenchResult } from './harness/bench.ts';

export const about =
  'A feed node with 1,000, 10,000 and 100,000 documents in 14 locales: its start, memory, queries and changes';

/** What a node may have beside its content, in bytes. */
const allowance = 500e6;

/** Each size has a log, and nodes, of its own; `--quick` leaves the largest out. */
export async function run({ quick, log }: BenchOptions): Promise<BenchResult> {
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
  const seconds = quick ? 3 : 8;
  const scales: Scale[] = [];
  for (const documents of sizes) {
    scales.push(await measure({ documents, seconds, edits: quick ? 5 : 10, log }));
  }
  const [smallest] = scales;
  const largest = scales.at(-1);
  if (!smallest || !largest) return {};
  const growth = (name: keyof Scale['loads']) =>
    largest.loads[name].cpuUs / smallest.loads[name].cpuUs;
  const { contentBytes, rssBytes } = largest;
  return {
    documents: sizes.at(-1) ?? 0,
    contentMB: contentBytes / 1e6,
    databaseStartSeconds: largest.databaseStartSeconds,
    snapshotStartSeconds: largest.snapshotStartSeconds,
    snapshotMB: largest.snapshotBytes / 1e6,
    rssMB: rssBytes / 1e6,
    memoryRatio: (rssBytes - allowance) / contentBytes,
    bytesPerDocument: rssBytes / (sizes.at(-1) ?? 1),
    searchReadySeconds: largest.searchReadySeconds,
    changeToNodesMs: median(largest.changeToNodesMs),
    changeToNodesMaxMs: Math.max(...largest.changeToNodesMs),
    afterChangeMs: median(largest.afterChangeMs),
    byIdGrowth: growth('byId'),
    byAnyIdGrowth: growth('byAnyId'),
    firstPageGrowth: growth('firstPage'),
    filterGrowth: growth('filter'),
    orderGrowth: growth('order'),
    searchGrowth: growth('search'),
    changesGrowth: growth('changes'),
    ...Object.fromEntries(sizes.flatMap((size, index) => loadFigures(size, scales[index]))),
  };
}

function loadFigures(documents: number, scale: Scale | undefined): [string, number][] {
  return Object.entries(scale?.loads ?? {}).flatMap(([name, { cpuUs, p50Ms, p99Ms }]) => [
    [`${name}CpuUs${documents}`, cpuUs],
    [`${name}P50Ms${documents}`, p50Ms],
    [`${name}P99Ms${documents}`, p99Ms],
  ]);
}
