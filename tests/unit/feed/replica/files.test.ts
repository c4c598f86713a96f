import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningFeed, startFeed } from '../../../../src/feed/start.ts';
import { eventually } from '../../../support/eventually.ts';
import { aClinic, aSite, keyOf, publish } from '../../../support/feedItems.ts';
import { aLog, followable, type TestLog } from '../../../support/feedLog.ts';
import { testSecret } from '../../../support/feedServer.ts';

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
    ['scribbled in', () => scribble()],
    ['of another version', () => writeFileSync(file, Buffer.from('{"format":3}\n'))],
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

  it('refuses to write over something else', async () => {
    writeFileSync(file, 'a letter to the minister');
    await expect(aNode(filled())).rejects.toMatchObject({ code: 'BAD_SETTING' });
    expect(readFileSync(file, 'utf8')).toBe('a letter to the minister');
  });
});

/** Writes nonsense over a part of the file behind its header. */
function scribble(): void {
  const bytes = readFileSync(file);
  bytes.fill(0xab, 8_192, 60_000);
  writeFileSync(file, bytes);
}
