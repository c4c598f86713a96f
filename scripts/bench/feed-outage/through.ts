import { setTimeout as sleep } from 'node:timers/promises';
import { publish } from '../../../tests/support/feed-items.ts';
import { until } from '../../demo/until.ts';
import { clinicOf } from '../feed/content/clinic.ts';
import { type FeedSettings, fill } from '../feed/feed-database.ts';
import { ask } from '../feed/places.ts';
import { percentile } from '../harness/percentiles.ts';
import type { Outage } from './database.ts';
import type { Read } from './steady-reads.ts';

/** What readers met while the database was away, and how soon the node was up to date again. */
export type Through = {
  reads: number;
  failedReads: number;
  /** The first failure in words; empty when there was none. */
  firstFailure: string;
  /** The age, in seconds, that the last answers before the return said they had. */
  saidStaleSeconds: number;
  /** Whether `/readyz` said `ready` and `stale` then: stale begins at 30 seconds. */
  saidReady: string;
  saidStale: string;
  /** From the database's return until the feed served a change that was made after it. */
  catchUpSeconds: number;
  /** From the moment that this change was written. */
  changeSeenSeconds: number;
  p99BeforeMs: number;
  p99Ms: number;
};

/** How long the node is to take at most to be up to date again, in milliseconds. */
const patienceMs = 180_000;

/**
 * Takes the database away for some seconds, brings it back and changes a clinic's beds.
 *
 * @param reads grows meanwhile. @param beds a number that the clinic has not had.
 */
export async function goThrough({
  outage,
  port,
  settings,
  reads,
  seconds,
  beds,
}: {
  outage: Outage;
  port: number;
  settings: FeedSettings;
  reads: readonly Read[];
  seconds: { before: number; away: number };
  beds: number;
}): Promise<Through> {
  const startedAt = performance.now();
  await sleep(seconds.before * 1_000);
  await outage.leave();
  const awayFrom = performance.now();
  await sleep(seconds.away * 1_000);
  const health = await readyz(port);
  const awayUntil = performance.now();
  await outage.comeBack();
  const backAt = performance.now();
  const write = () =>
    fill(settings, [publish({ ...clinicOf(3), beds }, { locales: [] })]).then(() => true);
  await until(write, 'the database to take a change', patienceMs, 50);
  const writtenAt = performance.now();
  const isSeen = async () =>
    (await ask(port, '{ clinic(slug: "clinic-3") { beds } }', {})).includes(`"beds":${beds}`);
  await until(isSeen, 'the feed to serve the change', patienceMs, 20);
  const seenAt = performance.now();

  const all = reads.filter(({ at }) => at >= startedAt);
  const during = all.filter(({ at }) => at >= awayFrom && at < awayUntil);
  const failures = all.flatMap(({ failure }) => failure ?? []);
  return {
    reads: all.length,
    failedReads: failures.length,
    firstFailure: failures[0] ?? '',
    saidStaleSeconds: Math.max(...during.slice(-10).map(({ ageSeconds }) => ageSeconds)),
    saidReady: String(health.ready),
    saidStale: String(health.stale),
    catchUpSeconds: (seenAt - backAt) / 1_000,
    changeSeenSeconds: (seenAt - writtenAt) / 1_000,
    p99BeforeMs: p99(all.filter(({ at }) => at < awayFrom)),
    p99Ms: p99(during),
  };
}

const p99 = (reads: readonly Read[]) =>
  percentile(
    reads.map(({ ms }) => ms),
    99,
  );

async function readyz(port: number): Promise<{ ready: boolean; stale: boolean }> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
  return (await answer.json()) as { ready: boolean; stale: boolean };
}
