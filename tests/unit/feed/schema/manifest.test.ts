import { describe, expect, it } from 'vitest';
import { aClinic, aSite, aSpecialty, inCountry, publish } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const korea = { audience: inCountry('KR') };
const feed = () =>
  aFeed(
    publish(aSite({ id: 'site-1' })),
    publish(aSite({ id: 'ru', countries: ['RU'] })),
    publish(aClinic({ id: 'a', parent: 'b' }), { audience: inCountry('RU') }),
    publish(aClinic({ id: 'b' }), korea),
    publish(aSpecialty({ id: 's' })),
  );
type Manifest = {
  type: string;
  count: number;
  hash: string;
  entries: { id: string; version: string; hash: string }[];
};
const query = '{ manifest(types: [CLINIC]) { type count hash entries { id version hash } } }';
const manifest = async (node: ReturnType<typeof feed>, as = 'site-1'): Promise<Manifest> =>
  (await node.ask(query, { as })).data.manifest[0];

describe('the manifest', () => {
  it('has the items and versions that the lists have, and nothing out of scope', async () => {
    const node = feed();
    const list = '{ clinics { edges { node { id version } } } }';
    const { clinics } = (await node.ask(list)).data;
    const { entries, count } = await manifest(node);
    expect(entries.map(({ id, version }) => ({ id, version }))).toEqual(
      clinics.edges.map(({ node: item }: { node: object }) => item),
    );
    expect(count).toBe(2);
    expect(await manifest(node, 'ru')).toMatchObject({ count: 1 });
    const { data } = await node.ask('{ manifest { type } }');
    expect(data.manifest).toHaveLength(14);
  });

  it('has another version for a site that sees another reference, and none by what it cannot see', async () => {
    const node = feed();
    const before = await manifest(node);
    expect(await manifest(node)).toEqual(before);
    const [own] = (await manifest(node, 'ru')).entries;
    expect(own?.version).not.toBe(before.entries[0]?.version);
    expect(own?.hash).toBe(own?.version);
    node.publish(publish(aClinic({ id: 'b', beds: 4 }), korea));
    const after = await manifest(node);
    expect(after.hash).not.toBe(before.hash);
    expect(after.entries[0]).toEqual(before.entries[0]);
    expect(await manifest(node, 'ru')).toMatchObject({ entries: [own] });
  });
});
