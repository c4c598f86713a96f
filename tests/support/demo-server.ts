import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeArguments } from '../../scripts/system/node-arguments.ts';
import { ensureBuild } from './cms-build.ts';
import { startDeeplServer, stubKey } from './deepl-server.ts';
import { DEMO_VARIABLE } from './demo-variable.ts';

const START_MS = 300_000;
const STOP_MS = 20_000;
const TAIL_CHARACTERS = 4_000;

/**
 * Starts `npm run demo -- --json` on an empty folder, once for all browser tests, with the production
 * build: what people get. DeepL is a stub, which drafts the languages that a test chooses it for.
 *
 * @returns what stops it and removes the folder.
 * @throws Error with the end of its output when it does not become ready.
 */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one.
export default async function startDemo(): Promise<(() => Promise<void>) | undefined> {
  // Who writes tests starts one by hand and gives its line here, and the stub's address with it, instead of waiting every time.
  if (process.env[DEMO_VARIABLE]) return undefined;
  await ensureBuild();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-e2e-'));
  const deepl = await startDeeplServer();
  const child = spawn(process.execPath, [...nodeArguments, 'scripts/demo.ts', '--json'], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: `file:${path.join(folder, 'polyclinic.db')}`,
      DEEPL_AUTH_KEY: stubKey,
      DEEPL_SERVER_URL: deepl.url,
      NEXT_DIST_DIR: '.next',
      NODE_ENV: 'production',
      TRANSLATION_ENGINE: 'pseudo',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  child.stderr.on('data', (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-TAIL_CHARACTERS);
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await Promise.race([exited, sleep(STOP_MS, undefined, { ref: false })]);
      child.kill('SIGKILL');
    }
    await deepl.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const ready = once(createInterface({ input: child.stdout }), 'line').then(([line]) => line);
  const line: string | undefined = await Promise.race([
    ready,
    exited.then(() => undefined),
    sleep(START_MS, undefined, { ref: false }),
  ]);
  if (!line) {
    await stop();
    throw new Error(`The demo did not start:\n${tail}`);
  }
  process.env[DEMO_VARIABLE] = JSON.stringify({ ...JSON.parse(line), deepl: deepl.url });
  return stop;
}
