import { describe, expect, it } from 'vitest';
import { readEnv } from '../../../src/env.ts';

const secret = { PAYLOAD_SECRET: 'x'.repeat(32) };
const read = (DATABASE_URL: string) => readEnv({ ...secret, DATABASE_URL }).DATABASE_URL;

describe('DATABASE_URL', () => {
  it.each([
    'file:./data/polyclinic.db',
    'mongodb://host/polyclinic?replicaSet=rs0',
    'mongodb://user:p%40ss@h1:27017,h2:27018/polyclinic?tls=true&replicaset=rs0',
    'mongodb+srv://user:pass@cluster.example.org/polyclinic',
  ])('is accepted as %s', (url) => {
    expect(read(url)).toBe(url);
  });

  it.each([
    ['mongodb://host', /names no database/],
    ['mongodb://host/', /names no database/],
    ['mongodb://host?replicaSet=rs0', /names no database/],
    ['mongodb://user:pass@h1,h2/?replicaSet=rs0', /names no database.*polyclinic\?replicaSet=rs0/],
    ['mongodb+srv://cluster.example.org', /names no database/],
    ['mongodb://host/admin?replicaSet=rs0', /keeps for itself/],
    ['mongodb://host/polyclinic', /names no replica set/],
    ['mongodb://host/polyclinic?replicaSet=', /names no replica set/],
    ['mongodb://host/polyclinic?retryWrites=true', /names no replica set/],
    ['postgres://host/polyclinic', /must be file:/],
    ['file:', /must be file:/],
    ['mongodb://', /must be file:/],
  ])('is refused as %s, with what to set', (url, reason) => {
    expect(() => read(url)).toThrow(reason);
  });

  it('is never shown in the reason, since it may hold a password', () => {
    expect(() => read('mongodb://user:hunter2@host/')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
