import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/contract/canonical.ts';
import type { Dependencies } from '../../../../src/feed/cache/dependencies.ts';
import { encodingFor } from '../../../../src/feed/cache/pack.ts';
import { keysOfChange, surrogateKeys } from '../../../../src/feed/cache/surrogate-keys.ts';

const dependencies = (fields: Partial<Dependencies> = {}): Dependencies => ({
  types: new Set(),
  items: new Set(),
  everything: false,
  within: [],
  ...fields,
});

const all = () => true;

describe('surrogate keys', () => {
  it('name the site, the items and the types that an answer was made from', () => {
    const items = new Set(['clinic/a', 'specialty/s']);
    expect(surrogateKeys(dependencies({ types: new Set(['doctor']), items }), 'emb', all)).toBe(
      'site/emb doctor clinic/a specialty/s',
    );
    expect(surrogateKeys(dependencies({ everything: true }), 'emb', all)).toBe('site/emb log');
    const parts = [dependencies({ items }), dependencies({ everything: true })];
    expect(surrogateKeys(dependencies({ within: parts }), 'emb', all)).toBe(
      'site/emb log clinic/a specialty/s',
    );
  });

  it('stay within 2 KB: the type with the most items stands for them', () => {
    const clinics = Array.from({ length: 200 }, (_, n) => `clinic/${'x'.repeat(36)}${n}`);
    const keys = surrogateKeys(
      dependencies({ items: new Set([...clinics, 'doctor/d']) }),
      'emb',
      all,
    );
    expect(keys).toBe('site/emb clinic doctor/d');
  });

  it('have the type of what the site does not see, never its id', () => {
    const items = new Set(['clinic/a', 'clinic/hidden', 'procedure/p']);
    const keys = surrogateKeys(dependencies({ items }), 'emb', (_, id) => id !== 'hidden');
    expect(keys).toBe('site/emb clinic procedure/p');
  });

  it('include, for every change of a dependency, one to drop', () => {
    const some = fc.uniqueArray(fc.constantFrom('clinic', 'doctor', 'specialty'));
    const ids = fc.uniqueArray(
      fc
        .string({ minLength: 30, maxLength: 40, unit: 'grapheme-ascii' })
        .map((id) => id.replaceAll(/[\s/]/g, '_')),
      { maxLength: 150 },
    );
    fc.assert(
      fc.property(some, ids, (types, items) => {
        const keys = surrogateKeys(
          dependencies({
            types: new Set(types) as Dependencies['types'],
            items: new Set(items.map((id) => `clinic/${id}`)),
          }),
          'emb',
          all,
        );
        expect(Buffer.byteLength(keys)).toBeLessThanOrEqual(2_048);
        const dropped = (type: 'clinic' | 'doctor' | 'specialty', id: string) =>
          keysOfChange(type, id).some((key) => keys.split(' ').includes(key));
        for (const type of types) expect(dropped(type as 'clinic', 'any')).toBe(true);
        for (const id of items) expect(dropped('clinic', id)).toBe(true);
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('is equal for equal values, in whatever order their names are', () => {
    expect(canonicalJson({ b: [{ y: 1, x: null }], a: 2 })).toBe('{"a":2,"b":[{"x":null,"y":1}]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the encoding', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br;q=0.1', 'gzip'],
    ['gzip', 'gzip'],
    ['GZIP;Q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0', undefined],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['identity;q=0.5, gzip;q=0.9', 'gzip'],
    ['identity, gzip;q=0.5', undefined],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['identity;q=0', undefined],
    ['deflate', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('for %j is %s', (header, expected) => {
    expect(encodingFor(header, 5_000)).toBe(expected);
  });

  it('is none for what is small anyway', () => {
    expect(encodingFor('br, gzip', 500)).toBeUndefined();
    expect(encodingFor('gzip, identity;q=0', 500)).toBe('gzip');
  });
});
