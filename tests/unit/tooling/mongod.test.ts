import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { portsOf } from '../../../scripts/mongod/ports.ts';
import { replicaSetUrl } from '../../../scripts/mongod/replica-set.ts';
import { checkVersion, parseVersion } from '../../../scripts/mongod/version.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-tooling-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function fakeMongod(script: string): Promise<string> {
  const file = path.join(folder, 'mongod');
  await writeFile(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

describe('the version of a mongod', () => {
  it('is read from what it prints', () => {
    expect(parseVersion('db version v6.0.5\nBuild Info: {}')).toBe('6.0.5');
    expect(parseVersion('mongos version v6.0.5')).toBeUndefined();
  });

  it('must be 5 or newer', async () => {
    const binary = await fakeMongod('echo "db version v4.4.29"');
    await expect(checkVersion(binary)).rejects.toThrow('4.4.29; 5.0 or newer is needed');
  });

  it('is not asked in vain: a missing library is named', async () => {
    const binary = await fakeMongod('echo "libcurl.so.4: cannot open" >&2; exit 127');
    await expect(checkVersion(binary)).rejects.toThrow('libcurl.so.4');
  });
});

describe('the ports of a replica set', () => {
  it('stay the same from one start to the next', async () => {
    const first = await portsOf(folder, 3);
    expect(new Set(first).size).toBe(3);
    expect(await portsOf(folder, 3)).toEqual(first);
  });

  it('are refused when the set has another size', async () => {
    await portsOf(folder, 3);
    await expect(portsOf(folder, 1)).rejects.toThrow('pass --members 3');
  });

  it('are refused when another process has taken one', async () => {
    const [port] = await portsOf(folder, 1);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    await expect(portsOf(folder, 1)).rejects.toThrow(`Port ${port}`);
    other.close();
  });

  it('make one address', () => {
    expect(replicaSetUrl([1, 2])).toBe(
      'mongodb://127.0.0.1:1,127.0.0.1:2/polyclinic?replicaSet=rs0',
    );
  });
});
