import { batchesOf, fewestRequests } from '../../translations/engines/batches.ts';
import { deeplEngine } from '../../translations/engines/deepl/engine.ts';
import type { BenchOptions } from './harness/bench.ts';
import { segments } from './translation-throughput/segments.ts';
import { settledMemory } from './translation-throughput/settled-memory.ts';
import { startStub } from './translation-throughput/stub-process.ts';

export const about =
  'Segments through the DeepL engine against a stub with latency, one request at a time: requests over the fewest that DeepL’s limits allow, time over the stub’s own';

/** DeepL's own limits; the engine keeps a little of the bytes for the other parameters. */
const deeplLimits = { texts: 50, bytes: 128 * 1024 };

const latency = { latencyMs: 50, latencyPerTextMs: 2 };

/** 10,000 distinct Russian segments (1,500 with `quick`), into German. */
export async function run({ quick, log }: BenchOptions) {
  const texts = segments(quick ? 1_500 : 10_000);
  const stub = await startStub(latency);
  try {
    const engine = deeplEngine({ authKey: 'stub-key', serverUrl: stub.url });
    await engine.languages();
    const before = await stub.figures();

    const started = performance.now();
    const batches = batchesOf(texts, engine);
    const memory = { early: 0, late: 0 };
    for (const [index, batch] of batches.entries()) {
      if (index === Math.ceil(batches.length / 5)) memory.early = settledMemory();
      await engine.translate({
        texts: batch.map((at) => texts[at] ?? ''),
        tagged: true,
        source: 'ru',
        target: 'de',
      });
      if (index % 50 === 49) log(`${index + 1} of ${batches.length} requests`);
    }
    const wallMs = performance.now() - started;
    memory.late = settledMemory();

    const after = await stub.figures();
    const requests = after.translateRequests - before.translateRequests;
    const fewest = fewestRequests(texts.map(engine.encodedBytes), deeplLimits);
    return {
      segments: texts.length,
      requests,
      fewestRequests: fewest,
      requestRatio: requests / fewest,
      timeRatio: wallMs / (after.ownTimeMs - before.ownTimeMs),
      wallMs: Math.round(wallMs),
      rssGrowthMb: memory.late - memory.early,
    };
  } finally {
    await stub.stop();
  }
}
