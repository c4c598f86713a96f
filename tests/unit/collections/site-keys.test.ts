import { describe, expect, it } from 'vitest';
import { validKeys } from '../../../collections/site-keys/create-site-key.ts';
import { keysRule } from '../../../collections/site-keys/keys-field.ts';
import { hashOfKey, makeKey } from '../../../collections/site-keys/make-key.ts';

describe('a site’s key', () => {
  it('carries 256 random bits and is stored as its hash', () => {
    const { key, hash, prefix } = makeKey();
    expect(key).toMatch(/^pk_[\w-]{43}$/);
    expect(hash).toBe(hashOfKey(key));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(key.startsWith(prefix)).toBe(true);
    expect(prefix).toHaveLength(8);
    expect(makeKey().key).not.toBe(key);
  });

  it('is valid until it expires', () => {
    const now = Date.parse('2026-06-01');
    const keys = [{ expiresAt: null }, { expiresAt: '2026-05-01' }, { expiresAt: '2026-07-01' }];
    expect(validKeys(keys, now)).toHaveLength(2);
  });

  it('is one of two at most, and never typed', () => {
    const hash = 'a'.repeat(64);
    expect(keysRule([{ hash }, { hash }])).toBeNull();
    expect(keysRule([{ hash }, { hash }, { hash }])?.key).toBe('siteKeysTwo');
    expect(keysRule([{ hash }, { hash }, { hash, expiresAt: '2020-01-01' }])).toBeNull();
    expect(keysRule([{ label: 'mine' }])?.key).toBe('siteKeyByHand');
  });
});
