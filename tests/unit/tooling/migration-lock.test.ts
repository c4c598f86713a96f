import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withMigrationLock } from '../../../src/migrationLock.ts';

let folder: string;
let file: string;
let lock: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-lock-'));
  file = path.join(folder, 'test.db');
  lock = `${file}.migrating`;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Higher than any process id that Linux gives out. */
const nobody = 2 ** 22 + 1;

describe('the lock of a migration', () => {
  it('lets one migration after another run, and leaves no file behind', async () => {
    let running = 0;
    const most: number[] = [];
    const migrate = async () => {
      most.push(++running);
      await readdir(folder);
      running -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withMigrationLock(file, migrate)));
    expect(most).toEqual([1, 1, 1]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken from a process that is gone', async () => {
    await writeFile(lock, `${nobody} left-behind`);
    let holder = '';
    await withMigrationLock(file, async () => {
      holder = await readFile(lock, 'utf8');
    });
    expect(holder).toMatch(new RegExp(`^${process.pid} `));
    expect(await readdir(folder)).toEqual([]);
  });

  it('stays when it has become another process’s meanwhile', async () => {
    await withMigrationLock(file, () => writeFile(lock, `${process.ppid} of another`));
    expect(await readFile(lock, 'utf8')).toBe(`${process.ppid} of another`);
  });
});
