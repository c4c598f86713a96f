import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedScalars } from '../../../client/feed-scalars.ts';
import { nodeArguments } from '../../../scripts/system/node-arguments.ts';
import { clientFeed } from './client-feed.ts';
import { codegenConfig } from './example-site.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFile(path.join(root, file), 'utf8');
const readJson = async (file: string) => JSON.parse(await read(file));

let feed: Awaited<ReturnType<typeof clientFeed>>;
let folder: string;
beforeAll(async () => {
  feed = await clientFeed();
  folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-types-'));
});
afterAll(() => Promise.all([feed.close(), rm(folder, { recursive: true, force: true })]));

describe('npm run client:types', () => {
  const clientTypes = (...args: string[]) => {
    const command = [...nodeArguments, path.join(root, 'scripts/client-types.ts'), ...args];
    const env = { ...process.env, INIT_CWD: folder };
    return promisify(execFile)(process.execPath, command, { cwd: root, env });
  };

  it('writes the types of a folder’s documents by the schema of a running feed', async () => {
    await writeFile(path.join(folder, 'one.graphql'), 'query One { guides { totalCount } }');
    const args = ['--documents', '.', '--out', 'out', '--schema', `${feed.origin}/graphql`];
    const { stdout } = await clientTypes(...args, '--trusted');
    expect(stdout.split('\n')).toContain('out/graphql.ts');
    const types = await readFile(path.join(folder, 'out/graphql.ts'), 'utf8');
    expect(types).toContain('export const OneDocument');
    const made = await readdir(path.join(folder, 'out'));
    expect(made).toEqual(expect.arrayContaining(['persisted-documents.json', 'possible-types.ts']));
  });

  it('says what is wrong, and where', async () => {
    const file = path.join(folder, 'wrong.graphql');
    await writeFile(file, 'query Wrong { guides { count } }');
    const wrong = clientTypes('--documents', file, '--out', 'out');
    await expect(wrong).rejects.toThrow('Cannot query field "count" on type "GuideConnection"');
    await expect(wrong).rejects.toThrow('wrong.graphql:1:24');
  });
});

describe('the types of scalars', () => {
  it('are there for each that the feed has', async () => {
    const { definitions } = parse(await read('client/schema.graphql'));
    const scalars = definitions.flatMap((definition) =>
      definition.kind === Kind.SCALAR_TYPE_DEFINITION ? definition.name.value : [],
    );
    expect(Object.keys(feedScalars).sort()).toEqual(scalars.sort());
  });

  it('are the same in the examples', async () => {
    for (const name of ['codegen', 'apollo', 'urql']) {
      const { generates } = await codegenConfig(name);
      expect(generates['generated/']?.config?.scalars).toEqual(feedScalars);
    }
    const { customScalarTypes } = await readJson('examples/relay/relay.config.json');
    expect(customScalarTypes).toEqual(feedScalars);
  });
});

describe('the examples', () => {
  it('want the versions that they were tried with', async () => {
    const { dependencies, devDependencies } = await readJson('package.json');
    const tried: Record<string, string> = { ...dependencies, ...devDependencies };
    for (const name of ['codegen', 'apollo', 'urql', 'relay']) {
      const example = await readJson(`examples/${name}/package.json`);
      const wanted = { ...example.dependencies, ...example.devDependencies };
      const ours = Object.keys(wanted).filter((each) => each in tried);
      expect(ours.length).toBeGreaterThan(3);
      for (const each of ours) expect([each, wanted[each]]).toEqual([each, tried[each]]);
    }
  });
});
