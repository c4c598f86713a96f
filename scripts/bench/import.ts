import path from 'node:path';
import { startMongod } from '../mongod.ts';
import { inOwnDatabase } from './harness/in-own-database.ts';
import type { ImportFigures } from './import/importer.ts';

export const about = 'Rows a second, and CPU of a row, of an import that creates published clinics';

/** On SQLite, and on MongoDB (`mongo…`), whose own CPU does not count. */
export async function run({ quick, log }: { quick: boolean; log: (line: string) => void }) {
  const rows = quick ? 300 : 3_000;
  log(`importing ${rows} rows into SQLite`);
  const sqlite = await measure(rows);
  const mongod = await startMongod({ log });
  try {
    log(`importing ${rows} rows into MongoDB`);
    const mongo = await measure(rows, { DATABASE_URL: mongod.url });
    return {
      rows,
      ...sqlite,
      mongoRowsPerSecond: mongo.rowsPerSecond,
      mongoCpuMsPerRow: mongo.cpuMsPerRow,
      mongoSlowdown: mongo.slowdown,
    };
  } finally {
    await mongod.stop();
  }
}

async function measure(rows: number, settings: Record<string, string> = {}) {
  const program = path.join(import.meta.dirname, 'import/importer.ts');
  const { ms, cpuMs, firstCpuMs, lastCpuMs } = await inOwnDatabase<ImportFigures>(program, {
    BENCH_ROWS: String(rows),
    ...settings,
  });
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    rowsPerSecond: rounded(rows / (ms / 1000)),
    cpuMsPerRow: rounded(cpuMs / rows),
    // CPU, which neighbours on the machine change less than time.
    slowdown: rounded(lastCpuMs / firstCpuMs),
  };
}
