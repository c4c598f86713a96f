import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFeed } from './client-feed.ts';
import { exampleSite } from './example-site.ts';

let feed: Awaited<ReturnType<typeof clientFeed>>;
let site: Awaited<ReturnType<typeof exampleSite>>;
beforeAll(async () => {
  [feed, site] = await Promise.all([clientFeed(), exampleSite('relay')]);
  await site.write('persisted-documents.json', '{}');
});
afterAll(() => Promise.all([feed.close(), site.remove()]));

describe('a site on Relay', () => {
  it('is compiled: the feed’s lists are connections as Relay wants them', async () => {
    expect(await site.relayCompiler()).toMatchObject({
      code: 0,
      output: expect.stringContaining('Compilation completed'),
    });
    expect(await site.tsc()).toEqual({ code: 0, output: '' });
  });

  it('asks for its documents by id, once the compiler’s manifest is uploaded', async () => {
    const early = await site.main(feed.env);
    expect(early.output).toContain('upload its manifest first');
    const manifest = await site.read('persisted-documents.json');
    expect(await feed.upload(manifest)).toEqual({ total: 1 });
    const found = 'eyes\tEye Clinic\nheart\tHeart Centre\n';
    expect(await site.main(feed.env)).toEqual({ code: 0, output: found });
    expect(feed.asked.at(-1)).toMatch(/^GET \/graphql\?documentId=sha256%3A[0-9a-f]{64}&/);
  });

  it('does not compile with a field that the feed does not have', async () => {
    await site.replace('main.ts', 'node.slug', 'node.slugg');
    const checked = await site.tsc();
    expect(checked.code).not.toBe(0);
    expect(checked.output).toContain("Property 'slugg' does not exist");
    await site.replace('clinics.ts', 'slug', 'slugg');
    const compiled = await site.relayCompiler();
    expect(compiled.code).not.toBe(0);
    expect(compiled.output).toContain('has no field `slugg`');
  });
});
