import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from '../../tests/support/chromium.ts';
import { findMongod } from '../mongod/find.ts';
import { runNode } from '../system/run.ts';
import {
  type Counts,
  countPlaywright,
  countVitest,
  type PlaywrightReport,
  type VitestReport,
  withExitCode,
} from './counts.ts';
import { namePlaywrightFailures, nameVitestFailures } from './failures.ts';

export type Project = {
  name: 'unit' | 'sqlite' | 'mongo' | 'browser';
  /** Why it cannot run on this machine, and the cure; nothing when it can. */
  missing: () => Promise<string | undefined>;
  run: (args: string[]) => Promise<Ran>;
};

/** What a runner counted, and a line for each failure. */
export type Ran = { counts: Counts; failures: string[] };

/** The parts of the suite, in the order in which they run. */
export const projects: Project[] = [
  { name: 'unit', missing: async () => undefined, run: (args) => runVitest('unit', args) },
  { name: 'sqlite', missing: async () => undefined, run: (args) => runVitest('sqlite', args) },
  { name: 'mongo', missing: missingMongod, run: (args) => runVitest('mongo', args) },
  { name: 'browser', missing: missingChromium, run: runPlaywright },
];

async function missingMongod(): Promise<string | undefined> {
  if (process.env.MONGODB_URL) return undefined;
  try {
    await findMongod(console.log);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function missingChromium(): Promise<string | undefined> {
  if (findChromium()) return undefined;
  return process.env.CHROMIUM_PATH
    ? `CHROMIUM_PATH names no executable: ${process.env.CHROMIUM_PATH}`
    : 'There is no Chromium: apt-get install -y chromium, or set CHROMIUM_PATH';
}

function runVitest(project: string, args: string[]): Promise<Ran> {
  return withReport(async (report) => {
    const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const lenient = args.some((arg) => !arg.startsWith('-')) ? ['--passWithNoTests'] : [];
    const { code } = await runNode('node_modules/vitest/vitest.mjs', [
      ...['run', '--project', project, ...flags, ...lenient, ...args],
    ]);
    const read = await readReport<VitestReport>(report);
    return { code, counts: countVitest(read), failures: nameVitestFailures(read) };
  });
}

function runPlaywright(args: string[]): Promise<Ran> {
  return withReport(async (report) => {
    const lenient = args.length > 0 ? ['--pass-with-no-tests'] : [];
    const { code } = await runNode(
      'node_modules/@playwright/test/cli.js',
      ['test', '--reporter=list,json', ...lenient, ...args],
      { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
    );
    const read = await readReport<PlaywrightReport>(report);
    return { code, counts: countPlaywright(read), failures: namePlaywrightFailures(read) };
  });
}

/** Gives the runner a place for its report; a runner that leaves none has failed once. */
async function withReport(run: (report: string) => Promise<Ran & { code: number }>): Promise<Ran> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-report-'));
  try {
    const { code, counts, failures } = await run(path.join(folder, 'report.json'));
    return { counts: withExitCode(counts, code), failures };
  } catch (error) {
    const counts = { passed: 0, failed: 1, skipped: 0, own: 0 };
    return { counts, failures: [`The runner left no report: ${error}`] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
