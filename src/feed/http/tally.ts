import { Counter, type Histogram, type Registry } from 'prom-client';

/** How an answer came about, for the metrics. */
export type Observed = {
  /** The site's slug; undefined for what no site asked. */
  site: string | undefined;
  status: number;
  /** Whether it had been answered before and was sent as it was kept. */
  kept: boolean;
  ms: number;
};

/** From cached answers, some 50 µs, to a query at its limits; in seconds. */
const buckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5];

type Times = { inBucket: number[]; sum: number; count: number };

const noTimes = (): Times => ({ inBucket: buckets.map(() => 0), sum: 0, count: 0 });

/**
 * Counts and times answers for a registry. `prom-client` makes a text of the labels at every
 * observation, which takes longer than a kept answer's look-up: here numbers are added up, and it
 * is told of them when it is asked.
 */
export function createTally(registry: Registry): (observed: Observed) => void {
  /** By site, then by twice the status, and one more for what was kept. */
  const counts = new Map<string, Map<number, number>>();
  const times = { true: noTimes(), false: noTimes() };
  new Counter({
    name: 'feed_requests_total',
    help: 'Requests answered, by site, status and whether the answer had been kept',
    labelNames: ['site', 'status', 'kept'] as const,
    registers: [registry],
    collect() {
      this.reset();
      for (const [site, ofSite] of counts) {
        for (const [code, count] of ofSite) {
          const labels = { site, status: code >> 1, kept: String((code & 1) === 1) };
          this.inc(labels, count);
        }
      }
    },
  });
  const seconds = {
    name: 'feed_request_seconds',
    help: 'Time from a request to its answer',
    type: 'histogram',
    aggregator: 'sum',
  } as const;
  const get = async () => ({ ...seconds, values: Object.entries(times).flatMap(valuesOf) });
  // All that a registry uses of a metric: this is prom-client's own histogram, already added up.
  registry.registerMetric({ ...seconds, get } as unknown as Histogram);

  return ({ site = '', status, kept, ms }) => {
    const code = status * 2 + (kept ? 1 : 0);
    const ofSite = counts.get(site) ?? new Map<number, number>();
    if (ofSite.size === 0) counts.set(site, ofSite);
    ofSite.set(code, (ofSite.get(code) ?? 0) + 1);
    const ofKind = kept ? times.true : times.false;
    const bucket = bucketOf(ms / 1_000);
    if (bucket < buckets.length) ofKind.inBucket[bucket] = (ofKind.inBucket[bucket] ?? 0) + 1;
    ofKind.sum += ms / 1_000;
    ofKind.count += 1;
  };
}

/** The first bucket that holds a time; beyond the last there is none. */
function bucketOf(seconds: number): number {
  let bucket = 0;
  while (bucket < buckets.length && seconds > (buckets[bucket] ?? 0)) bucket += 1;
  return bucket;
}

/** As Prometheus wants them: each bucket has what is in those before it. */
function valuesOf([kept, { inBucket, sum, count }]: [string, Times]) {
  if (count === 0) return [];
  let upTo = 0;
  const cumulated = buckets.map((le, index) => {
    upTo += inBucket[index] ?? 0;
    return { metricName: 'feed_request_seconds_bucket', labels: { le, kept }, value: upTo };
  });
  return [
    ...cumulated,
    { metricName: 'feed_request_seconds_bucket', labels: { le: '+Inf', kept }, value: count },
    { metricName: 'feed_request_seconds_sum', labels: { kept }, value: sum },
    { metricName: 'feed_request_seconds_count', labels: { kept }, value: count },
  ];
}
