import path from 'node:path';
import { startMongod } from '../mongod.ts';
import { inOwnDatabase } from './harness/in-own-database.ts';
import { measureApproving } from './workbench/approving.ts';
import type { WorkbenchFigures } from './workbench/asker.ts';

export const about =
  'How long a page of the translators’ queue, and what the start page reads, take over 10,000 documents × 13 locales, and a keystroke that approves a text in a browser';

/**
 * On SQLite, and on MongoDB (`mongo…`); each over few documents, and over ten times as many (`queueGrowth`,
 * `dashboardGrowth`); a page of 100 rows against one of 25 is `longPageGrowth`. The browser is Chromium on the demo's
 * production build.
 */
export async function run({ quick, log }: { quick: boolean; log: (line: string) => void }) {
  const documents = 10_000;
  log(`asking SQLite for pages of ${documents * 13} records`);
  const sqlite = await measure(documents, quick);
  const mongod = await startMongod({ log });
  try {
    log(`asking MongoDB for pages of ${documents * 13} records`);
    const mongo = await measure(documents, quick, { DATABASE_URL: mongod.url });
    const named = Object.entries(mongo).map(([name, value]) => [
      `mongo${name[0]?.toUpperCase()}${name.slice(1)}`,
      value,
    ]);
    log('approving texts by the keyboard in a browser');
    const { approveP95Ms, nextDocumentP95Ms } = await measureApproving(quick ? 10 : 40);
    return {
      documents,
      ...sqlite,
      ...Object.fromEntries(named),
      approveP95Ms: rounded(approveP95Ms),
      nextDocumentP95Ms: rounded(nextDocumentP95Ms),
    };
  } finally {
    await mongod.stop();
  }
}

async function measure(documents: number, quick: boolean, settings: Record<string, string> = {}) {
  const program = path.join(import.meta.dirname, 'workbench/asker.ts');
  const [few, many] = await inOwnDatabase<[WorkbenchFigures, WorkbenchFigures]>(program, {
    BENCH_SIZES: `${documents / 10} ${documents}`,
    BENCH_ROUNDS: quick ? '10' : '40',
    ...settings,
  });
  return {
    queueP95Ms: rounded(many.queueP95Ms),
    queueGrowth: rounded(many.queueMedianMs / few.queueMedianMs),
    longPageGrowth: rounded(many.longPageMedianMs / many.queueMedianMs),
    dashboardP95Ms: rounded(many.dashboardP95Ms),
    sumsP95Ms: rounded(many.sumsP95Ms),
    dashboardGrowth: rounded(many.dashboardMedianMs / few.dashboardMedianMs),
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
