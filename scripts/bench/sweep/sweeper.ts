import { env } from '../../../src/env.ts';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import { sweepAll } from '../../../src/projector/sweep.ts';
import { sweepChanged } from '../../../src/projector/sweep-changed.ts';
import { startPayload } from '../../../src/start-payload.ts';
import { ownCpuTime } from '../harness/cpu-time.ts';
import { percentile } from '../harness/percentiles.ts';

/** CPU of sweeps over some documents, in milliseconds, and how many they projected. */
export type SweepFigures = {
  allMs: number;
  unchangedMs: number;
  unchangedProjected: number;
  changedMs: number;
  changedProjected: number;
};

/** Fills a database to each of some sizes and sweeps it; sends the figures of each size. */
const sizes = (process.env.BENCH_SIZES ?? '').split(' ').map(Number);
const CHANGED = 10;
const ROUNDS = 5;

const payload = await startPayload();
const opened = await openFeedLog(env().DATABASE_URL);
let projected = 0;
const log: typeof opened = {
  ...opened,
  append: (lease, changes) => {
    projected += changes.length;
    return opened.append(lease, changes);
  },
};
const lease = await log.leases.acquire('projector', 'bench', 3_600_000);
if (!lease) throw new Error('The lease of an empty database is taken');
const options = { payload, log, lease };
const source = await payload.create({
  collection: 'sources',
  locale: 'ru',
  data: { title: 'Источник', sourceLocale: 'ru', _status: 'published' } as never,
});

const clinics: string[] = [];
const figures: SweepFigures[] = [];
for (const size of sizes) {
  while (clinics.length < size) clinics.push(await createClinic(clinics.length));
  figures.push(await measure());
}
await log.close();
await payload.destroy();
process.send?.(figures, () => process.exit(0));

async function measure(): Promise<SweepFigures> {
  const all = await costOf(() => sweepAll(options, { settleMs: 0 }));
  const unchanged: Cost[] = [];
  const changed: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    unchanged.push(await costOf(() => sweepChanged(options, { settleMs: 0 })));
    for (const id of clinics.slice(0, CHANGED)) {
      await payload.db.updateOne({
        collection: 'clinics',
        id,
        data: { beds: clinics.length + round, updatedAt: new Date().toISOString() },
      });
    }
    changed.push(await costOf(() => sweepChanged(options, { settleMs: 0 })));
  }
  return {
    allMs: all.ms,
    unchangedMs: percentile(
      unchanged.map(({ ms }) => ms),
      50,
    ),
    unchangedProjected: unchanged[0]?.projected ?? 0,
    changedMs: percentile(
      changed.map(({ ms }) => ms),
      50,
    ),
    changedProjected: changed[0]?.projected ?? 0,
  };
}

type Cost = { ms: number; projected: number };

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  projected = 0;
  const before = ownCpuTime();
  await work();
  return { ms: ownCpuTime() - before, projected };
}

async function createClinic(index: number): Promise<string> {
  const { id } = await payload.create({
    collection: 'clinics',
    locale: 'ru',
    data: {
      name: `Клиника ${index}`,
      summary: 'Лечение и восстановление для гостей из-за рубежа.',
      sourceLocale: 'ru',
      kind: 'hospital',
      lifecycle: 'operating',
      country: 'RU',
      provenance: { sources: [source.id], verifiedAt: '2026-01-01', reviewDue: '2027-01-01' },
      externalIds: [{ system: 'bench', value: String(index) }],
      _status: 'published',
    } as never,
  });
  return String(id);
}
