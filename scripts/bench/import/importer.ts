import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importFile } from '../../../collections/import/index.ts';
import { idFrom } from '../../../src/database.ts';
import { env } from '../../../src/env.ts';
import { startPayload } from '../../../src/start-payload.ts';
import { ownCpuTime } from '../harness/cpu-time.ts';

/** Time of a run of rows, and CPU of this process, in milliseconds: all, its first and last fifth. */
export type ImportFigures = { ms: number; cpuMs: number; firstCpuMs: number; lastCpuMs: number };

/** Rows before those that are measured: the code is compiled by then. */
const WARM_UP = 60;

const rows = Number(process.env.BENCH_ROWS);
const { DATA_DIR, DATABASE_URL, SOURCE_LOCALE } = env();
const payload = await startPayload();

await importRows(0, WARM_UP);
const started = performance.now();
const cpu = await importRows(WARM_UP, rows);
const between = (from: number, to: number) => (cpu[to] ?? Number.NaN) - (cpu[from] ?? Number.NaN);
const fifth = Math.floor(rows / 5);
const figures: ImportFigures = {
  ms: performance.now() - started,
  cpuMs: between(0, rows),
  firstCpuMs: between(0, fifth),
  lastCpuMs: between(rows - fifth, rows),
};
await payload.destroy();
process.send?.(figures, () => process.exit(0));

/** @returns the process's CPU time before the first row and after each. */
async function importRows(from: number, count: number): Promise<number[]> {
  const file = path.join(DATA_DIR, `clinics-${from}.csv`);
  const lines = Array.from({ length: count }, (_, index) => lineOf(from + index));
  await writeFile(file, ['wikidata,label,country,lat,lon,website', ...lines].join('\n'));
  const times = [ownCpuTime()];
  const { tally } = await importFile({
    payload,
    idFrom: (name) => idFrom(payload, name),
    collection: 'clinics',
    file,
    sourceLocale: SOURCE_LOCALE,
    publish: true,
    dataDir: DATA_DIR,
    database: DATABASE_URL,
    progress: () => times.push(ownCpuTime()),
  });
  if (tally.counts.created !== count) throw new Error(`Imported ${JSON.stringify(tally.counts)}`);
  return times;
}

function lineOf(index: number): string {
  const coordinates = `${50 + (index % 100) / 10},${30 + (index % 300) / 10}`;
  return `Q${1000 + index},City Hospital ${index},Russia,${coordinates},https://hospital-${index}.example/`;
}
