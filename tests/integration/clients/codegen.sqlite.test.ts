import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFeed } from './client-feed.ts';
import { exampleSite } from './example-site.ts';

let feed: Awaited<ReturnType<typeof clientFeed>>;
let site: Awaited<ReturnType<typeof exampleSite>>;
beforeAll(async () => {
  [feed, site] = await Promise.all([clientFeed(), exampleSite('codegen')]);
  await site.codegen();
});
afterAll(() => Promise.all([feed.close(), site.remove()]));

const found = 'eyes\tEye Clinic\nheart\tHeart Centre\n';

describe('a site with types of GraphQL Code Generator and fetch', () => {
  it('compiles, and asks by GET', async () => {
    expect(await site.tsc()).toEqual({ code: 0, output: '' });
    expect(await site.main(feed.env)).toEqual({ code: 0, output: found });
    expect(feed.asked).toEqual([expect.stringMatching(/^GET \/graphql\?query=/)]);
  });

  it('does not compile with a locale or a field that the feed does not have', async () => {
    await site.replace('main.ts', "'en'", "'pl'");
    await site.replace('main.ts', 'node.slug', 'node.slugg');
    const { code, output } = await site.tsc();
    await site.replace('main.ts', "'pl'", "'en'");
    await site.replace('main.ts', 'node.slugg', 'node.slug');
    expect(code).not.toBe(0);
    expect(output).toContain('Type \'"pl"\' is not assignable');
    expect(output).toContain("Property 'slugg' does not exist");
    await site.replace('clinics.query.graphql', 'slug', 'slugg');
    await expect(site.codegen()).rejects.toThrow('Cannot query field "slugg" on type "Clinic"');
    await site.replace('clinics.query.graphql', 'slugg', 'slug');
  });

  it('asks for its trusted documents by id, once their manifest is uploaded', async () => {
    const manifest = await site.read('generated/persisted-documents.json');
    expect(await feed.upload(manifest)).toEqual({ total: 1 });
    expect(await site.main({ ...feed.env, TRUSTED: '1' })).toEqual({ code: 0, output: found });
    expect(feed.asked.at(-1)).toMatch(/^GET \/graphql\?documentId=sha256%3A[0-9a-f]{64}&/);
  });
});
