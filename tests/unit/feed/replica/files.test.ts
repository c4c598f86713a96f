import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../../src/feed/replica/database.ts';
import {
  claimFile,
  fileOfWorker,
  removeFilesOfWorkers,
  replicaFiles,
} from '../../../../src/feed/replica/files.ts';
import { type RunningFeed, startFeed } from '../../../../src/feed/start.ts';
import { eventually } from '../../../support/eventually.ts';
import { aClinic, aSite, keyOf, publish } from '../../../support/feed-items.ts';
import { aLog, followable, type TestLog } from '../../../support/feed-log.ts';
import { testSecret } from '../../../support/feed-server.ts';

let folder: string;
let file: string;
let lines: Record<string, unknown>[];
const nodes: RunningFeed[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replica-'));
  file = path.join(folder, 'feed.replica');
  lines = [];
});
afterEach(async () => {
  for (const node of nodes.splice(0)) await node.close();
  rmSync(folder, { recursive: true });
});

const filled = () =>
  aLog(
    publish(aSite()),
    ...Array.from({ length: 300 }, (_, n) =>
      publish(aClinic({ id: `c${n}`, name: { ru: `Клиника ${n}`, en: `Clinic ${n}` } })),
    ),
  );

/** A node that follows a log, or whose database is away. */
async function aNode(log: TestLog | null): Promise<RunningFeed> {
  const logger = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const away = { head: () => Promise.reject(new Error('the database is away')) };
  const followed = log ? followable(log) : { ...followable(aLog()), ...away };
  const node = await startFeed({ log: followed, port: 0, secret: testSecret, file, logger });
  nodes.push(node);
  return node;
}

async function ask({ url }: RunningFeed, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keyOf('site-1')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, { totalCount: number }> };
}

const clinicsAt = (node: RunningFeed) => async () =>
  (await ask(node, '{ clinics { totalCount } }')).data?.clinics?.totalCount;
const foundAt = (node: RunningFeed) => async () =>
  (await ask(node, '{ search(query: "clinic 42") { totalCount } }')).data?.search?.totalCount;

async function stop(): Promise<void> {
  for (const node of nodes.splice(0)) await node.close();
}

describe('a node with a file', () => {
  it('serves from it, search as well, while the database is away', async () => {
    const first = await aNode(filled());
    await vi.waitFor(async () => expect(await clinicsAt(first)()).toBe(300), eventually);
    await stop();
    const node = await aNode(null);
    expect(await clinicsAt(node)()).toBe(300);
    await vi.waitFor(async () => expect(await foundAt(node)()).toBeGreaterThan(0), eventually);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each([
    ['cut short', () => truncateSync(file, 100_000)],
    ['cut short to nothing', () => truncateSync(file, 0)],
    ['scribbled in', () => scribble({ at: 8_192, length: 50_000 })],
    ['changed in one byte', () => scribble({ at: 150_000, length: 1 })],
    [
      'scribbled in after a crash',
      () => scribble({ at: 8_192, length: 50_000 }, { sealed: false }),
    ],
    ['the snapshot of an earlier version', () => writeFileSync(file, '{"format":3}\n')],
  ])('tells that it is %s, and fills it anew', async (_, harm) => {
    const log = filled();
    const first = await aNode(log);
    await vi.waitFor(async () => expect(await clinicsAt(first)()).toBe(300), eventually);
    await stop();
    harm();
    const node = await aNode(log);
    await vi.waitFor(async () => expect(await clinicsAt(node)()).toBe(300), eventually);
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: expect.stringContaining('filled anew'), level: 40 }),
    );
  });

  it('makes a search index anew that was scribbled in, and keeps the replica', async () => {
    const log = filled();
    const first = await aNode(log);
    await vi.waitFor(async () => expect(await foundAt(first)()).toBeGreaterThan(0), eventually);
    await stop();
    scribble({ at: 4_096, length: 50_000 }, { of: `${file}-search` });
    const node = await aNode(null);
    await vi.waitFor(async () => expect(await foundAt(node)()).toBeGreaterThan(0), eventually);
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: expect.stringContaining('search index failed'), level: 50 }),
    );
    expect(await clinicsAt(node)()).toBe(300);
  });

  it('is filled anew when something is found to be wrong with it while it is served', async () => {
    const log = filled();
    const first = await aNode(log);
    await vi.waitFor(async () => expect(await clinicsAt(first)()).toBe(300), eventually);
    await stop();
    // One that is too large to be checked at the start has the same damage.
    damageTexts();
    const node = await aNode(log);
    const names = async () =>
      JSON.stringify(await ask(node, '{ clinics(first: 100) { edges { node { name } } } }'));
    expect(await names()).toContain('errors');
    await vi.waitFor(async () => expect(await names()).not.toContain('errors'), eventually);
    expect(await names()).not.toContain('scribble');
    expect(lines).toContainEqual(
      expect.objectContaining({ reason: 'A text has another checksum', level: 40 }),
    );
  });

  it('goes on filling a replica where it was when it ended', () => {
    const log = filled();
    replicaFiles(file, pino({ level: 'silent' }))
      .create(log.epoch())
      .apply(log.entries().slice(0, 100));
    const files = replicaFiles(file, pino({ level: 'silent' }));
    expect(files.open()).toBeUndefined();
    const left = files.resume();
    expect([left?.epoch, left?.seq()]).toEqual([log.epoch(), 100]);
    expect(files.resume()).toBeUndefined();
    left?.close();
  });

  it('has its file for itself', async () => {
    await aNode(filled());
    await expect(claimFile(file, 0)).rejects.toMatchObject({ code: 'BAD_SETTING' });
    await stop();
    const free = await claimFile(file, 0);
    free();
  });

  it('waits for its file while another node ends', async () => {
    const free = await claimFile(file);
    setTimeout(free, 300);
    const node = await aNode(filled());
    await vi.waitFor(async () => expect(await clinicsAt(node)()).toBe(300), eventually);
  });

  it('refuses to write over something else', async () => {
    writeFileSync(file, 'a letter to the minister');
    await expect(aNode(filled())).rejects.toMatchObject({ code: 'BAD_SETTING' });
    expect(readFileSync(file, 'utf8')).toBe('a letter to the minister');
  });
});

describe('the files of worker processes', () => {
  it('go when a node has fewer workers, and nothing else does', () => {
    const names = [
      '',
      '-wal',
      '-worker-2',
      '-worker-3',
      '-worker-3-search-wal',
      '-worker-30',
      '-x',
    ];
    for (const name of names) writeFileSync(file + name, '');
    removeFilesOfWorkers(file, { above: 2 });
    const left = ['', '-wal', '-worker-2', '-x'].map((name) => path.basename(file + name));
    expect(readdirSync(folder).sort()).toEqual(left.sort());
  });

  it('are one for each, the first of them that of a node with one process', () => {
    expect([1, 2, 3].map((worker) => fileOfWorker('/data/feed.replica', worker))).toEqual([
      '/data/feed.replica',
      '/data/feed.replica-worker-2',
      '/data/feed.replica-worker-3',
    ]);
  });
});

/** Writes nonsense over a part of a file. */
function scribble(
  { at, length }: { at: number; length: number },
  { of = file, sealed = true } = {},
): void {
  expect(existsSync(`${file}-sum`)).toBe(true);
  if (!sealed) rmSync(`${file}-sum`);
  const bytes = readFileSync(of);
  expect(bytes.length).toBeGreaterThan(at + length);
  bytes.fill(0xab, at, at + length);
  writeFileSync(of, bytes);
}

/** Changes a text within its row, which SQLite can't notice. */
function damageTexts(): void {
  rmSync(`${file}-sum`);
  const database = openDatabase(file);
  database.run(`UPDATE texts SET texts = '["scribble"]' WHERE n = 2`);
  database.close();
}
