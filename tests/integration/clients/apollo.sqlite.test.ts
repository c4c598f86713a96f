import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFeed } from './client-feed.ts';
import { exampleSite } from './example-site.ts';

let feed: Awaited<ReturnType<typeof clientFeed>>;
let site: Awaited<ReturnType<typeof exampleSite>>;
beforeAll(async () => {
  [feed, site] = await Promise.all([clientFeed(), exampleSite('apollo')]);
  await site.codegen();
});
afterAll(() => Promise.all([feed.close(), site.remove()]));

const found = 'Clinic\theart\t180\nDoctor\tpetrov\t\n';

/** The manifest as `generate-persisted-query-manifest` writes it. */
function apolloManifest(documents: Record<string, string>): string {
  const operations = Object.entries(documents).map(([id, body]) => {
    return {
      id: id.replace('sha256:', ''),
      name: /^query (\w+)/.exec(body)?.[1],
      type: 'query',
      body,
    };
  });
  return JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });
}

describe('a site on Apollo Client', () => {
  it('compiles, and asks by GET; its cache knows what is an Item', async () => {
    expect(await site.tsc()).toEqual({ code: 0, output: '' });
    expect(await site.main(feed.env)).toEqual({ code: 0, output: found });
    expect(feed.asked).toEqual([expect.stringMatching(/^GET \/graphql\?query=/)]);
  });

  it('gives each language its own text from one cache, and asks for each once', async () => {
    const before = feed.asked.length;
    expect(await site.run('languages.ts', feed.env)).toEqual({
      code: 0,
      output: 'ar\tمركز القلب\nen\tHeart Centre\nar\tمركز القلب\n',
    });
    expect(feed.asked.slice(before)).toHaveLength(2);
  });

  it('does not compile with a field that the feed does not have', async () => {
    await site.replace('main.ts', 'node.slug', 'node.slugg');
    const { code, output } = await site.tsc();
    await site.replace('main.ts', 'node.slugg', 'node.slug');
    expect(code).not.toBe(0);
    expect(output).toContain("Property 'slugg' does not exist");
    await site.replace('search.query.graphql', 'beds', 'bedz');
    await expect(site.codegen()).rejects.toThrow('Cannot query field "bedz" on type "Clinic"');
    await site.replace('search.query.graphql', 'bedz', 'beds');
  });

  it('sends the query itself where its manifest is not uploaded yet', async () => {
    const before = feed.asked.length;
    expect(await site.main({ ...feed.env, TRUSTED: '1' })).toEqual({ code: 0, output: found });
    expect(feed.asked.slice(before)).toEqual([
      expect.not.stringContaining('query='),
      expect.stringMatching(/query=.*sha256Hash/),
    ]);
  });

  it('asks for its trusted documents by hash, once Apollo’s manifest is uploaded', async () => {
    const documents = JSON.parse(await site.read('generated/persisted-documents.json'));
    expect(await feed.upload(apolloManifest(documents))).toEqual({ total: 2 });
    expect((await site.main(feed.env)).output).toContain('takes its trusted documents only');
    const before = feed.asked.length;
    expect(await site.main({ ...feed.env, TRUSTED: '1' })).toEqual({ code: 0, output: found });
    expect(feed.asked.slice(before)).toEqual([
      expect.stringMatching(/^GET \/graphql\?(?!.*query=).*sha256Hash.*[0-9a-f]{64}/),
    ]);
  });
});
