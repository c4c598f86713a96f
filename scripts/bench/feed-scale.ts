import type { Asked } from './feed-scale/asked.ts';
import { edit } from './feed-scale/edits.ts';
import type { Load } from './feed-scale/load.ts';
import { openScale, type Scale } from './feed-scale/scale.ts';
import { growth, type Loads, loadsOf } from './feed-scale/turns.ts';
import type { BenchOptions, BenchResult } from './harness/bench.ts';
import { median } from './harness/percentiles.ts';

export const about =
  'A feed node with 1,000, 10,000 and 100,000 documents in 14 locales: its start, memory, queries and changes';

/** Each size has a log, and nodes, of its own; `--quick` leaves the largest out. */
export async function run({ quick, log }: BenchOptions): Promise<BenchResult> {
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
  const scales: Scale[] = [];
  try {
    for (const documents of sizes) scales.push(await openScale(documents, log));
    const loads = await loadsOf(scales, quick ? 3 : 8, log);
    const largest = scales.at(-1) as Scale;
    return {
      ...(await ofLargest(largest, quick ? 5 : 10)),
      ...growths(loads),
      ...Object.fromEntries(scales.flatMap((scale, size) => loadFigures(scale, size, loads))),
    };
  } finally {
    for (const scale of scales) await scale.close();
  }
}

async function ofLargest(scale: Scale, edits: number): Promise<BenchResult> {
  const { changeToNodesMs, afterChangeMs } = await edit(scale, edits);
  const { documents, contentBytes } = scale;
  const rssBytes = await scale.node.rss();
  return {
    documents,
    contentMB: contentBytes / 1e6,
    fillSeconds: scale.fillSeconds,
    startSeconds: scale.startSeconds,
    replicaMB: scale.replicaBytes / 1e6,
    nodeRssMb: rssBytes / 1e6,
    bytesPerDocument: rssBytes / documents,
    searchReadySeconds: scale.searchReadySeconds,
    changeToNodesMs: median(changeToNodesMs),
    changeToNodesMaxMs: Math.max(...changeToNodesMs),
    afterChangeMs: median(afterChangeMs),
  };
}

const growths = (loads: Loads) =>
  Object.fromEntries(
    Object.keys(loads).map((name) => [`${name}Growth`, growth(loads, name as Asked)]),
  );

function loadFigures({ documents }: Scale, size: number, loads: Loads): [string, number][] {
  return Object.entries(loads).flatMap(([name, measured]) => {
    const of = (field: keyof Load) => median((measured[size] ?? []).map((load) => load[field]));
    return [
      [`${name}CpuUs${documents}`, of('cpuUs')],
      [`${name}P50Ms${documents}`, of('p50Ms')],
      [`${name}P99Ms${documents}`, of('p99Ms')],
    ];
  });
}
