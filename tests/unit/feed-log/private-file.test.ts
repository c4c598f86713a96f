import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteLog } from '../../../src/feed-log/sqlite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-private-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modes = (of: string) =>
  Object.fromEntries(
    readdirSync(of).map((name) => [name, (statSync(path.join(of, name)).mode & 0o777).toString(8)]),
  );

it('A new database, and what SQLite keeps beside it, is its owner’s alone', async () => {
  const data = path.join(folder, 'data');
  const log = await openSqliteLog(`file:${path.join(data, 'new.db')}`);
  expect(modes(data)).toEqual({ 'new.db': '600', 'new.db-wal': '600', 'new.db-shm': '600' });
  expect(modes(folder)).toEqual({ data: '700' });
  await log.close();
});

it('A database that was open to everybody on the machine is closed to them', async () => {
  const file = path.join(folder, 'old.db');
  writeFileSync(file, '');
  chmodSync(file, 0o644);
  const log = await openSqliteLog(`file:${file}`);
  expect(new Set(Object.values(modes(folder)))).toEqual(new Set(['600']));
  await log.close();
});
