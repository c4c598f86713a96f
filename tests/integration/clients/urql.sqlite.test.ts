import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFeed } from './client-feed.ts';
import { exampleSite } from './example-site.ts';

let feed: Awaited<ReturnType<typeof clientFeed>>;
let site: Awaited<ReturnType<typeof exampleSite>>;
beforeAll(async () => {
  [feed, site] = await Promise.all([clientFeed(), exampleSite('urql')]);
  await site.codegen();
});
afterAll(() => Promise.all([feed.close(), site.remove()]));

const found = 'altai\tRTL\tألطاي\nbaikal\tRTL\tبايكال\ncaucasus\tRTL\tالقوقاز\n';

describe('a site on urql', () => {
  it('compiles, and asks for two pages by GET', async () => {
    expect(await site.tsc()).toEqual({ code: 0, output: '' });
    expect(await site.main(feed.env)).toEqual({ code: 0, output: found });
    const asked = expect.stringMatching(/^GET \/graphql\?(.*&)?query=/);
    expect(feed.asked).toEqual([asked, asked]);
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
    await site.replace('destinations.query.graphql', 'slug', 'slugg');
    await expect(site.codegen()).rejects.toThrow('Cannot query field "slugg"');
    await site.replace('destinations.query.graphql', 'slugg', 'slug');
  });

  it('asks for its trusted documents by id, once their manifest is uploaded', async () => {
    const manifest = await site.read('generated/persisted-documents.json');
    expect(await feed.upload(manifest)).toEqual({ total: 2 });
    expect(await site.main({ ...feed.env, TRUSTED: '1' })).toEqual({ code: 0, output: found });
    expect(feed.asked.at(-1)).toMatch(/^GET \/graphql\?(.*&)?documentId=sha256%3A[0-9a-f]{64}/);
    expect(feed.asked.at(-1)).not.toMatch(/[?&]query=/);
  });
});
