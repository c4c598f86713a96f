import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Logger } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../../../src/feed/memory/snapshot.ts';
import { createStore } from '../../../../src/feed/memory/store.ts';
import { aClinic, aSite, publish, withdraw } from '../../../support/feedItems.ts';
import { aLog } from '../../../support/feedLog.ts';
import { plainEntry } from '../../../support/plainEntry.ts';

let warnings: string[];
const logger = { warn: ({ reason }: { reason: string }) => void warnings.push(reason) } as Logger;
let folder: string;
let file: string;

beforeEach(() => {
  warnings = [];
  folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-snapshot-'));
  file = path.join(folder, 'deep', 'feed.snapshot');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function aStore() {
  const name = { ru: 'Первая\u2028строка\r\nвторая', ar: 'مستشفى' };
  const log = aLog(publish(aSite()), publish(aClinic({ name })), publish(aClinic({ id: 'gone' })));
  log.append([
    withdraw(aClinic({ id: 'gone' })),
    publish(aClinic({ id: 'big', name: { ru: 'ы'.repeat(400_000) } })),
  ]);
  const store = createStore(log.epoch());
  for (const entry of log.entries()) store.apply(entry);
  return store;
}

describe('a snapshot', () => {
  it('gives the store back as it was, tombstones and strange line ends included', async () => {
    const store = aStore();
    await writeSnapshot(file, { store, confirmedAt: 123 });
    const read = await readSnapshot(file, logger);
    expect(read?.confirmedAt).toBe(123);
    expect(read?.store.epoch).toBe(store.epoch);
    const entries = (of = store) => [...of.after(0)].map(plainEntry);
    expect(entries(read?.store)).toEqual(entries());
    expect(entries()).toHaveLength(4);
  });

  it('leaves nothing but itself behind, readable by its owner only', async () => {
    await writeSnapshot(file, { store: aStore(), confirmedAt: 1 });
    writeFileSync(`${file}.${randomUUID()}.tmp`, 'half');
    await writeSnapshot(file, { store: aStore(), confirmedAt: 2 });
    expect(readdirSync(path.dirname(file))).toEqual(['feed.snapshot']);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect((await readSnapshot(file, logger))?.confirmedAt).toBe(2);
  });

  it('is not written over a file that is something else', async () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'SQLite format 3');
    const written = writeSnapshot(file, { store: aStore(), confirmedAt: 1 });
    await expect(written).rejects.toMatchObject({ code: 'BAD_SETTING' });
    expect(readFileSync(file, 'utf8')).toBe('SQLite format 3');
  });

  it('leaves the unfinished snapshot of a node whose file is named alike', async () => {
    mkdirSync(path.dirname(file), { recursive: true });
    const others = `feed.snapshot.4001.${randomUUID()}.tmp`;
    writeFileSync(path.join(path.dirname(file), others), 'half');
    await writeSnapshot(file, { store: aStore(), confirmedAt: 2 });
    expect(readdirSync(path.dirname(file))).toContain(others);
  });

  it('is not taken when it is missing, and nobody is warned: every node begins so', async () => {
    expect(await readSnapshot(file, logger)).toBeNull();
    expect(warnings).toEqual([]);
  });

  it('is not taken, with a warning that says why, when it is cut short anywhere or altered', async () => {
    await writeSnapshot(file, { store: aStore(), confirmedAt: 1 });
    const whole = readFileSync(file);
    for (const length of [0, 1, 80, whole.length >> 1, whole.length - 90, whole.length - 2]) {
      writeFileSync(file, whole.subarray(0, length));
      expect(await readSnapshot(file, logger)).toBeNull();
      expect(warnings.pop()).toMatch(length > 90 ? /bytes instead of/ : /first line/);
    }
    const altered = Buffer.from(whole);
    altered.write('КЛ', altered.indexOf('Перв'));
    writeFileSync(file, altered);
    expect(await readSnapshot(file, logger)).toBeNull();
    expect(warnings.pop()).toMatch(/altered/);
    writeFileSync(file, whole.toString('latin1').replace('"format":3', '"format":1'), 'latin1');
    expect(await readSnapshot(file, logger)).toBeNull();
    expect(warnings.pop()).toMatch(/format 1/);
    rmSync(file);
    mkdirSync(file);
    expect(await readSnapshot(file, logger)).toBeNull();
    expect(warnings.pop()).toMatch(/EISDIR/);
  });
});
