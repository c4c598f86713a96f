import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileLock } from '../../../src/file-lock.ts';

let folder: string;
let lock: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-lock-'));
  lock = path.join(folder, 'test.db.migrating');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Higher than any process id that Linux gives out. */
const nobody = 2 ** 22 + 1;

describe('a lock among processes', () => {
  it('lets one piece of work after another run, and leaves no file behind', async () => {
    let running = 0;
    const most: number[] = [];
    const work = async () => {
      most.push(++running);
      await readdir(folder);
      running -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withFileLock(lock, work)));
    expect(most).toEqual([1, 1, 1]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken from a process that is gone', async () => {
    await writeFile(lock, `${nobody} left-behind`);
    let holder = '';
    await withFileLock(lock, async () => {
      holder = await readFile(lock, 'utf8');
    });
    expect(holder).toMatch(new RegExp(`^${process.pid} `));
    expect(await readdir(folder)).toEqual([]);
  });

  it('stays when it has become another process’s meanwhile', async () => {
    await withFileLock(lock, () => writeFile(lock, `${process.ppid} of another`));
    expect(await readFile(lock, 'utf8')).toBe(`${process.ppid} of another`);
  });
});
