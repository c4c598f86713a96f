import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { root, runNode } from '../../scripts/system/run.ts';
import { withFileLock } from '../../src/file-lock.ts';

/** What the build is made of. */
const sources = [
  ...['src', 'collections', 'translations', 'media'],
  ...['next.config.ts', 'tsconfig.json', 'tsconfig.next.json', 'package-lock.json'],
];
const buildFolder = path.join(root, '.next');
/** Not in the build's own folder, which Next empties. */
const lock = path.join(root, 'node_modules/.cms-build.lock');

/** How long a test waits for a build: with other processes at work it takes minutes. */
export const BUILD_MS = 600_000;

/**
 * Makes the production build (`.next`) where there is none, or one that is older than its sources.
 * Test files that run at the same time build once.
 *
 * @throws Error with the output of a build that fails.
 */
export async function ensureBuild(): Promise<void> {
  await withFileLock(lock, buildWhereNeeded, { patienceMs: BUILD_MS });
}

async function buildWhereNeeded(): Promise<void> {
  const built = await stat(path.join(buildFolder, 'BUILD_ID')).catch(() => undefined);
  if (built && built.mtimeMs > (await newest(sources.map((name) => path.join(root, name))))) {
    return;
  }
  const { code, output } = await runNode('node_modules/next/dist/bin/next', ['build'], {
    capture: true,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_DIST_DIR: '.next' },
  });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/** When the youngest of these files, or of those in these folders, was written: milliseconds. */
async function newest(places: string[]): Promise<number> {
  const times = await Promise.all(
    places.map(async (place) => {
      const found = await stat(place);
      if (!found.isDirectory()) return found.mtimeMs;
      return newest((await readdir(place)).map((name) => path.join(place, name)));
    }),
  );
  return Math.max(0, ...times);
}
