import fc from 'fast-check';
import { Counter, Histogram, Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { createTally } from '../../../../src/feed/http/tally.ts';

const buckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5];
const observed = fc.record({
  site: fc.constantFrom('emb', 'a"b\\c', undefined),
  status: fc.constantFrom(200, 304, 401, 500),
  kept: fc.boolean(),
  ms: fc.oneof(fc.constantFrom(...buckets.map((second) => second * 1_000)), fc.nat({ max: 9 })),
});

it('tells what prom-client’s own counter and histogram tell, and does so again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(observed, { maxLength: 30 }), async (all) => {
      const [registry, expected] = [new Registry(), new Registry()];
      const observe = createTally(registry);
      const registers = [expected];
      const [name, help] = ['feed_requests_total', 'help'];
      const labelNames = ['site', 'status', 'kept'];
      const requests = new Counter({ name, help, labelNames, registers });
      const seconds = new Histogram({
        name: 'feed_request_seconds',
        help,
        labelNames: ['kept'],
        buckets,
        registers,
      });
      for (const each of all) {
        const { site = '', status, ms } = each;
        const kept = String(each.kept);
        observe(each);
        requests.inc({ site, status, kept });
        seconds.observe({ kept }, ms / 1_000);
      }
      const lines = async (of: Registry) =>
        (await of.metrics()).split('\n').filter((line) => line && !line.startsWith('# HELP'));
      const told = (await lines(expected)).sort();
      expect((await lines(registry)).sort()).toEqual(told);
      expect((await lines(registry)).sort()).toEqual(told);
    }),
    { numRuns: 50 },
  );
});
