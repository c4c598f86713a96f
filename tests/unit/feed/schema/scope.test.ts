import { describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../../../src/feed/schema/global-id.ts';
import { everyone } from '../../../../src/feed-log/audience.ts';
import {
  aClinic,
  aDestination,
  aDoctor,
  aSite,
  aSpecialty,
  inCountry,
  publish,
} from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

/** Everything about Korea is out of the Russian site's scope, and `secret` is in every name of it. */
const korea = { audience: inCountry('KR') };
const russia = { audience: inCountry('RU') };
const at = (clinic: string) => ({ clinic, role: { ru: `роль ${clinic}` }, from: null, to: null });
const secret = (id: string) => ({
  id,
  slug: id,
  formerSlugs: ['taken'],
  name: { ru: id },
  externalIds: [{ system: 'wikidata', value: id }],
});

const feed = aFeed(
  publish(aSite({ id: 'ru', countries: ['RU'] })),
  publish(aSite({ id: 'clinics', types: ['clinic'] })),
  publish(aSite({ id: 'all' })),
  publish(aSpecialty({ id: 'heart' })),
  publish(aSpecialty(secret('secretskin')), { audience: { ...everyone, denied: ['ru'] } }),
  publish(aClinic({ ...secret('secretclinic'), country: 'KR', specialties: ['heart'] }), korea),
  publish(
    aClinic({ id: 'c1', specialties: ['heart', 'secretskin'], parent: 'secretclinic' }),
    russia,
  ),
  publish(aClinic({ id: 'c2', formerSlugs: ['taken'] }), russia),
  publish(aDoctor({ ...secret('secretdoctor'), positions: [at('c1')] }), korea),
  publish(
    aDoctor({ id: 'd1', specialties: ['secretskin'], positions: [at('secretclinic'), at('c1')] }),
    russia,
  ),
  publish(aDestination({ ...secret('secretplace'), clinics: ['c1'] }), korea),
  publish(aDestination({ id: 'p1', clinics: ['secretclinic', 'c2'] }), russia),
);

const everything = `{
  clinics { totalCount edges { node {
    id slug name parent { id name } specialties { id name } fallbackFields { field }
    doctors { totalCount edges { node { id name } } }
  } } }
  doctors(locale: "en") { totalCount edges { node {
    id slug name specialties { name } fallbackFields { field locale }
    positions { role clinic { id name } }
  } } }
  destinations { totalCount edges { node { id name clinics { id name } } } }
  specialties { totalCount edges { node { id name parent { id } } } }
  changes { hasMore changes { id seq type kind version node { id slug } } }
}`;

const id = (type: string, document: string) => encodeGlobalId(type, document);

describe('what is out of scope', () => {
  it('is in no list, no count, no relation and no change', async () => {
    const { data, errors } = await feed.ask(everything, { as: 'ru' });
    expect(errors).toBeUndefined();
    const decoded = JSON.stringify(data).replace(/"id":"([\w-]+)"/g, (_, encoded) =>
      Buffer.from(encoded, 'base64url').toString(),
    );
    expect(decoded).not.toContain('secret');
    expect(data.clinics.totalCount).toBe(2);
    expect(data.clinics.edges[0].node.parent).toBeNull();
    expect(data.clinics.edges[0].node.doctors.totalCount).toBe(1);
    expect(data.doctors.edges[0].node.positions).toEqual([
      { role: 'роль c1', clinic: { id: id('Clinic', 'c1'), name: 'Клиника c1' } },
    ]);
    expect(data.doctors.edges[0].node.fallbackFields).toEqual([
      { field: 'name', locale: 'ru' },
      { field: 'positions.0.role', locale: 'ru' },
    ]);
    expect(data.destinations.totalCount).toBe(1);
    expect(data.specialties.totalCount).toBe(1);
  });

  it('is there for the site that may see it', async () => {
    const { data } = await feed.ask(everything, { as: 'all' });
    expect(data.clinics.totalCount).toBe(3);
    expect(JSON.stringify(data)).toContain('secretskin');
  });

  it('is null by id, slug, former slug and external id', async () => {
    const query = `{
      byId: clinic(id: "${id('Clinic', 'secretclinic')}") { id }
      bySlug: doctor(slug: "secretdoctor") { id }
      byExternalId: destination(externalId: { system: "wikidata", value: "secretplace" }) { id }
      node(id: "${id('Clinic', 'secretclinic')}") { id }
      nodes(ids: ["${id('Clinic', 'c1')}", "${id('Doctor', 'secretdoctor')}"]) { id }
      former: clinic(slug: "taken") { id slug }
    }`;
    const { data } = await feed.ask(query, { as: 'ru' });
    expect(data).toEqual({
      byId: null,
      bySlug: null,
      byExternalId: null,
      node: null,
      nodes: [{ id: id('Clinic', 'c1') }, null],
      former: { id: id('Clinic', 'c2'), slug: 'c2' },
    });
    const all = (await feed.ask(query, { as: 'all' })).data;
    expect(all.byId.id).toBe(id('Clinic', 'secretclinic'));
    expect(all.byExternalId).not.toBeNull();
  });

  it('cannot be found out by a filter', async () => {
    const query = `{
      clinics(filter: { specialty: "${id('Specialty', 'secretskin')}" }) { totalCount }
      doctors(filter: { clinic: "${id('Clinic', 'secretclinic')}" }) { totalCount }
      inKorea: doctors(filter: { country: "KR" }) { totalCount }
      destinations(filter: { clinic: "${id('Clinic', 'secretclinic')}" }) { totalCount }
    }`;
    const none = { totalCount: 0 };
    const one = { totalCount: 1 };
    expect((await feed.ask(query, { as: 'ru' })).data).toEqual({
      clinics: none,
      doctors: none,
      inKorea: none,
      destinations: none,
    });
    expect((await feed.ask(query, { as: 'all' })).data).toEqual({
      clinics: one,
      doctors: one,
      inKorea: one,
      destinations: one,
    });
  });

  it('may be a whole type', async () => {
    const { data } = await feed.ask(everything, { as: 'clinics' });
    expect(data.clinics.totalCount).toBe(3);
    expect(data.doctors.totalCount + data.specialties.totalCount).toBe(0);
    expect(data.clinics.edges[0].node).toMatchObject({
      specialties: [],
      doctors: { totalCount: 0 },
    });
    const types = data.changes.changes.map(({ type }: { type: string }) => type);
    expect(new Set(types)).toEqual(new Set(['CLINIC']));
  });
});

it('a node never serves one site’s answer to another', async () => {
  const query = '{ clinics { edges { node { slug } } } }';
  const answers = await Promise.all(
    ['ru', 'all', 'ru', 'clinics', 'all'].map(async (as) => (await feed.ask(query, { as })).data),
  );
  expect(answers.map(({ clinics }) => clinics.edges.length)).toEqual([2, 3, 2, 3, 3]);
});
