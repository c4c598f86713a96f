import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readEnv } from '../../../src/env.ts';

const read = (file: string) =>
  readFileSync(path.join(import.meta.dirname, '../../..', file), 'utf8');

const names = (text: string, name: RegExp) => [...text.matchAll(name)].map(([, found]) => found);

const example = read('.env.example');
const given = parseEnv(example);
const secret = { PAYLOAD_SECRET: 'x'.repeat(32) };

describe('.env.example', () => {
  it('lists every setting of src/env.ts and no other, in the same order', () => {
    const schema = /z\.object\(\{(.*?)\n\}\);/s.exec(read('src/env.ts'))?.[1] ?? '';
    const settings = names(schema, /^ {2}([A-Z][A-Z0-9_]*):/gm);
    expect(settings.length).toBeGreaterThan(5);
    expect(names(example, /^([A-Z][A-Z0-9_]*)=/gm)).toEqual(settings);
  });

  it('says what each group of settings is for', () => {
    const groups = example.split('\n\n').slice(1);
    expect(groups.filter((group) => !group.startsWith('# '))).toEqual([]);
  });

  it('holds the defaults, so that copying it changes nothing', () => {
    expect(readEnv({ ...given, ...secret })).toEqual(readEnv(secret));
  });

  it('names settings of which the names of earlier versions still count', () => {
    const { FEED_REPLICA } = readEnv({ ...secret, FEED_SNAPSHOT: '/data/feed-4001.snapshot' });
    expect(FEED_REPLICA).toBe('/data/feed-4001.snapshot');
    const both = { FEED_SNAPSHOT: '/data/old', FEED_REPLICA: '/data/new' };
    expect(readEnv({ ...secret, ...both }).FEED_REPLICA).toBe('/data/new');
  });

  it('leaves out the secret', () => {
    expect(given.PAYLOAD_SECRET).toBe('');
  });
});
