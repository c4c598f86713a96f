import { describe, expect, it } from 'vitest';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { encodeGlobalId } from '../../../../src/feed/schema/global-id.ts';
import { aClinic, aSite, inCountry, publish, withdraw } from '../../../support/feed-items.ts';
import { aFeed, type TestFeed } from '../../../support/feed-server.ts';

const query = `query ($since: String, $first: Int) { changes(since: $since, first: $first, locale: "ru") {
  nextToken hasMore changes { seq id type kind version locales node { __typename ... on Clinic { name } } } } }`;

const ask = async (feed: TestFeed, variables: { since?: string; first?: number } = {}, as = 'ru') =>
  feed.ask(query, { variables, as });

const russia = { audience: inCountry('RU') };
const aRussianFeed = () =>
  aFeed(
    publish(aSite({ id: 'ru', countries: ['RU'] })),
    publish(aSite({ id: 'kr', countries: ['KR'] })),
    publish(aClinic({ id: 'a' }), russia),
    publish(aClinic({ id: 'b' }), russia),
  );

describe('changes', () => {
  it('begin with everything, page by page, and go on with what is new', async () => {
    const feed = aRussianFeed();
    const first = (await ask(feed, { first: 1 })).data.changes;
    expect(first).toMatchObject({
      hasMore: true,
      changes: [
        {
          seq: 3,
          id: encodeGlobalId('Clinic', 'a'),
          type: 'CLINIC',
          kind: 'CREATED',
          locales: expect.arrayContaining(['ru', 'en']),
          node: { __typename: 'Clinic', name: 'Клиника a' },
        },
      ],
    });
    const second = (await ask(feed, { since: first.nextToken })).data.changes;
    expect(second).toMatchObject({ hasMore: false, changes: [{ kind: 'CREATED' }] });
    feed.publish(publish(aClinic({ id: 'b', beds: 3 }), russia), withdraw(aClinic({ id: 'a' })));
    const third = (await ask(feed, { since: second.nextToken })).data.changes;
    expect(third.changes).toMatchObject([
      { kind: 'UPDATED', id: encodeGlobalId('Clinic', 'b') },
      { kind: 'DELETED', id: encodeGlobalId('Clinic', 'a'), locales: [], node: null },
    ]);
    const fourth = (await ask(feed, { since: third.nextToken })).data.changes;
    expect(fourth).toMatchObject({ hasMore: false, changes: [] });
  });

  it('Changes say what changed in each locale, compiled or not', async () => {
    const feed = aRussianFeed();
    const asked = query.replace('locales', 'locales substance { locale kinds }');
    const hear = async (since?: string) =>
      (await feed.ask(asked, { variables: { since }, as: 'ru' })).data.changes;
    let { nextToken } = await hear();
    for (const beds of [1, 2, 3, 4, 5, 6]) {
      const substance = { texts: { ar: ['units', 'negation'] }, facts: false } as const;
      const item = aClinic({ id: 'b', beds });
      feed.publish({ ...publish(item, { ...russia, locales: ['ar'] }), substance });
      const page = await hear(nextToken);
      expect(page.changes).toMatchObject([
        { locales: ['ar'], substance: [{ locale: 'ar', kinds: ['UNITS', 'NEGATION'] }] },
      ]);
      nextToken = page.nextToken;
    }
  });

  it('refuse a token that was altered, and one of another site', async () => {
    const feed = aRussianFeed();
    const { nextToken } = (await ask(feed)).data.changes;
    for (const since of ['', 'x', `${nextToken}A`, nextToken.replace(/.$/, '') as string]) {
      expect((await ask(feed, { since })).errors).toMatchObject([
        { extensions: { code: 'BAD_TOKEN', field: 'since' } },
      ]);
    }
    expect((await ask(feed, { since: nextToken }, 'kr')).errors).toMatchObject([
      { extensions: { code: 'BAD_TOKEN' } },
    ]);
  });

  it('ask for a new sync when the site’s scope or the log is another', async () => {
    const feed = aRussianFeed();
    const { nextToken: since } = (await ask(feed)).data.changes;
    const resync = [{ extensions: { code: 'RESYNC_REQUIRED' } }];
    feed.publish(publish(aSite({ id: 'ru', countries: ['RU', 'KR'] })));
    expect((await ask(feed, { since })).errors).toMatchObject(resync);
    feed.publish(publish(aSite({ id: 'ru', countries: ['RU'], name: 'Renamed' })));
    expect((await ask(feed, { since })).errors).toBeUndefined();
    const rebuilt = createReplica('another epoch');
    for (const entry of feed.log.entries()) rebuilt.apply([entry]);
    feed.node.replace(rebuilt);
    expect((await ask(feed, { since })).errors).toMatchObject(resync);
  });

  it('are at most five hundred a call', async () => {
    for (const first of [0, 501]) {
      expect((await ask(aRussianFeed(), { first })).errors).toMatchObject([
        { extensions: { code: 'BAD_INPUT', field: 'first' } },
      ]);
    }
  });
});

it('names the locales that read differently by the reader’s own chain', async () => {
  const node = aFeed(
    publish(aClinic({ id: 'c', sourceLocale: 'ko', name: { ko: '병원', ru: 'А' } })),
  );
  const since = (await node.ask('{ changes { nextToken } }')).data.changes.nextToken;
  node.publish(
    publish(aClinic({ id: 'c', sourceLocale: 'ko', name: { ko: '병원', ru: 'Б' } }), {
      locales: ['ru'],
    }),
  );
  const locales = async (more: string) => {
    const { data, errors } = await node.ask(
      `{ changes(since: "${since}"${more}) { changes { locales node { ... on Clinic { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.changes.changes[0];
  };
  expect((await locales('')).locales).toContain('kk');
  expect((await locales(', fallback: []')).locales).toEqual(['ru']);
  expect((await locales(', locale: "kk", fallback: ["ru"]')).node.name).toBe('Б');
});
