import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/demo/free-port.ts';
import { findMongod } from '../../scripts/mongod/find.ts';
import { type Member, startMember } from '../../scripts/mongod/member.ts';
import { runNode } from '../../scripts/system/run.ts';
import { freshDatabase, testEnvironment } from '../support/test-payload.ts';

const database = freshDatabase();
let folder: string;
let alone: Member;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-alone-'));
  await writeFile(path.join(folder, 'schemes.csv'), 'code,name\niso,ISO 9001\n');
  const binary = await findMongod();
  alone = await startMember({ binary, folder, port: await freePort(), alone: true });
});
afterAll(async () => {
  await alone.stop();
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

type Address = { url: () => string; says: RegExp; toldBy?: readonly string[] };

/**
 * Addresses that no process may start with, and what it then says. All programs come to the same check by
 * one of two ways: a second address needs one program of each.
 */
const addresses: Record<string, Address> = {
  'that leads to a standalone mongod': {
    url: () => `mongodb://127.0.0.1:${alone.port}/polyclinic?replicaSet=rs0`,
    says: /runs alone: Polyclinic needs a replica set.*rs\.initiate\(\)/s,
  },
  'with the name of another replica set': {
    url: () => {
      const url = new URL(database.url);
      url.searchParams.set('replicaSet', 'other');
      return url.href;
    },
    says: /says replicaSet=other, but the server belongs to the replica set “rs0”/,
    toldBy: ['a worker', 'a feed node'],
  },
};

type Program = { file: string; args?: () => string[]; settings?: object; code?: number };

/** A program of each kind. An import says by its code 1 that rows were refused. */
const programs: Record<string, Program> = {
  'the cms': { file: 'scripts/start-cms.ts' },
  'a worker': { file: 'src/worker.ts' },
  'a feed node': { file: 'src/feed/main.ts' },
  'a feed node of two processes': { file: 'src/feed/main.ts', settings: { FEED_WORKERS: '2' } },
  'an import': {
    file: 'scripts/import.ts',
    args: () => ['schemes', path.join(folder, 'schemes.csv')],
    code: 2,
  },
  'a rebuild of the feed': { file: 'scripts/feed-rebuild.ts' },
};

describe.each(Object.entries(addresses))('a DATABASE_URL %s', (_, { url, says, toldBy }) => {
  const started = Object.entries(programs).filter(([name]) => toldBy?.includes(name) ?? true);
  // Several programs at a time on two cores take long to load.
  it.concurrent.each(started)(
    'stops %s with what to set',
    { timeout: 300_000 },
    async (_name, { file, args = () => [], settings = {}, code = 1 }) => {
      const env = {
        ...testEnvironment({ ...database, url: url() }),
        CMS_PORT: String(await freePort()),
        FEED_PORT: String(await freePort()),
        ...settings,
      };
      const ended = await runNode(file, args(), { env, capture: true });
      expect(ended.output).toMatch(says);
      expect(ended.code).toBe(code);
    },
  );
});
