import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  readManifest,
  withManifest,
} from '../../../collections/trusted-documents/read-manifest.ts';
import { manifestRule } from '../../../collections/trusted-documents/trusted-fields.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const [one, two] = ['{ clinics { totalCount } }', 'query Two { doctors { totalCount } }'];
const relay = { [sha256(one)]: one };
const apollo = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: sha256(two), body: two, name: 'Two', type: 'query' }],
};

describe('a manifest', () => {
  it('is Relay’s or Apollo’s, and comes out the same when it is read again', () => {
    expect(readManifest(relay)).toEqual(relay);
    expect(readManifest(apollo)).toEqual({ [sha256(two)]: two });
    expect(readManifest(readManifest(apollo))).toEqual(readManifest(apollo));
    expect(readManifest({ [`sha256:${sha256(one).toUpperCase()}`]: one })).toEqual(relay);
  });

  it('adds to what a site has', () => {
    expect(withManifest(relay, apollo)).toEqual({ [sha256(one)]: one, [sha256(two)]: two });
    expect(withManifest(null, relay)).toEqual(relay);
  });

  it.each([
    ['no object', [], 'object'],
    ['another format', { format: 'x', operations: [] }, 'format'],
    ['an id of something else', { d41d8cd98f00b204e9800998ecf8427e: one }, 'SHA-256'],
    ['a document that is no text', { [sha256(one)]: 5 }, 'id and a text'],
    ['a document that is no GraphQL', { [sha256('{ a')]: '{ a' }, 'cannot be read'],
    [
      'too many documents',
      Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [n, one])),
      '2000',
    ],
    ['too much text', { a: one.padEnd(1_000_001) }, '1000000'],
  ])('with %s is refused, and the reader is told why', (_, manifest, why) => {
    expect(() => readManifest(manifest)).toThrow(why);
    expect(manifestRule(manifest)?.key).toBe('trustedManifest');
  });
});
