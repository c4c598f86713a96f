import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PolyclinicError } from '../../../src/errors.ts';
import type { Bench } from './bench.ts';

const folder = path.resolve(import.meta.dirname, '..');

/** The names of all benches: the files beside the harness. */
export async function benchNames(): Promise<string[]> {
  const files = await readdir(folder, { withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => file.name.slice(0, -'.ts'.length))
    .sort();
}

/**
 * Loads one bench.
 *
 * @throws PolyclinicError NOT_FOUND for a name that there is not, BAD_INPUT for a file that does
 * not export `about` and `run`.
 */
export async function loadBench(name: string): Promise<Bench> {
  const names = await benchNames();
  if (!names.includes(name)) {
    const known = names.length > 0 ? `there are ${names.join(', ')}` : 'there are none yet';
    throw new PolyclinicError('NOT_FOUND', `There is no bench "${name}"; ${known}`);
  }
  const bench: unknown = await import(pathToFileURL(path.join(folder, `${name}.ts`)).href);
  if (!isBench(bench)) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `scripts/bench/${name}.ts must export about (a sentence) and run({ quick, log })`,
    );
  }
  return bench;
}

function isBench(module: unknown): module is Bench {
  const { about, run } = module as Partial<Bench>;
  return typeof about === 'string' && typeof run === 'function';
}
