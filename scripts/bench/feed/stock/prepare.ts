import { createHash } from 'node:crypto';
import { access, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { root, runNode } from '../../../system/run.ts';

const here = import.meta.dirname;

/** Ignored by git, and within the repository: the bundler finds packages nowhere else. */
const shelf = path.join(root, 'data/bench');

/** What the built site and its content are made from. */
const sources = [path.join(here, 'site'), path.join(here, '../content')];

/** Settings of the site's processes. */
export const stockSettings = (folder: string) => ({
  STOCK_DATABASE: `file:${path.join(folder, 'stock.db')}`,
  STOCK_ROOT: root,
  NEXT_TELEMETRY_DISABLED: '1',
});

/**
 * Builds a stock Payload site with Next for production, and its database with the feed's content.
 *
 * @param mayReuse whether one that was made from the same files will do.
 * @returns its folder.
 */
export async function prepareStock({
  mayReuse,
  log,
}: {
  mayReuse: boolean;
  log: (line: string) => void;
}): Promise<string> {
  const ready = path.join(shelf, `${prefix}${await hashOfSources()}`);
  if (mayReuse && (await exists(ready))) return ready;
  log('building a stock Payload site: a minute or two');
  const folder = path.join(shelf, `making-${process.pid}`);
  try {
    await make(folder);
    for (const old of await builtBefore()) await rm(old, { recursive: true, force: true });
    await rename(folder, ready);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return ready;
}

async function make(folder: string): Promise<void> {
  await mkdir(shelf, { recursive: true });
  await cp(path.join(here, 'site'), folder, { recursive: true });
  const settings = stockSettings(folder);
  await runWell('scripts/bench/feed/stock/fill.ts', [], { ...settings, NODE_ENV: 'development' });
  await runWell('node_modules/next/dist/bin/next', ['build', folder], {
    ...settings,
    NODE_ENV: 'production',
  });
}

const prefix = 'stock-payload-';

async function builtBefore(): Promise<string[]> {
  const names = await readdir(shelf);
  return names.filter((name) => name.startsWith(prefix)).map((name) => path.join(shelf, name));
}

async function runWell(file: string, args: string[], env: Record<string, string>): Promise<void> {
  const { code, output } = await runNode(file, args, { env, capture: true });
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${output.slice(-2_000)}`);
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256').update(await packageVersions());
  for (const folder of sources) {
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
      hash.update(name).update(await readFile(path.join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** Another Payload or Next makes another site. */
async function packageVersions(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const { payload, next } = dependencies;
  return JSON.stringify({ payload, next });
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
