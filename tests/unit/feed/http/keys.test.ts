import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aClinic, aSite, keyOf, publish, sha256 } from '../../../support/feed-items.ts';
import { aFeed, type TestFeed } from '../../../support/feed-server.ts';

const noon = '2026-06-01T12:00:00.000Z';
const at = (time: string) => vi.setSystemTime(`2026-06-01T${time}Z`);
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-01T11:00:00Z') }));
afterEach(() => vi.useRealTimers());

const key = (name: string, expiresAt: string | null = null) => ({
  hash: sha256(`pk_${name}`),
  expiresAt,
});

/** A GET that is kept as an answer from the second time on, and a POST, as each key gets them. */
async function statusesOf(feed: TestFeed, name: string): Promise<number[]> {
  const headers = { authorization: `Bearer pk_${name}` };
  const query = '{ clinics { totalCount } }';
  const url = `/graphql?query=${encodeURIComponent(query)}`;
  const asked = [
    await feed.request({ method: 'GET', url, headers }),
    await feed.request({ method: 'GET', url, headers }),
    await feed.request({ method: 'POST', url: '/graphql', headers, payload: { query } }),
  ];
  return asked.map(({ statusCode }) => statusCode);
}

const served = [200, 200, 200];
const refused = [401, 401, 401];

describe('a site that changes over from one key to another', () => {
  it('is served with both until the old one expires, to the millisecond, and then with one', async () => {
    const feed = aFeed(
      publish(aSite({ keys: [key('old', noon), key('new')] })),
      publish(aClinic()),
    );
    for (const time of ['11:00:00', '11:59:59.999']) {
      at(time);
      expect(await statusesOf(feed, 'old')).toEqual(served);
      expect(await statusesOf(feed, 'new')).toEqual(served);
    }
    at('12:00:00');
    expect(await statusesOf(feed, 'old')).toEqual(refused);
    expect(await statusesOf(feed, 'new')).toEqual(served);
  });

  it('is refused the old one as soon as it is revoked, whatever was answered before', async () => {
    const feed = aFeed(publish(aSite({ keys: [key('old'), key('new')] })), publish(aClinic()));
    expect(await statusesOf(feed, 'old')).toEqual(served);
    feed.publish(publish(aSite({ keys: [key('new')] })));
    expect(await statusesOf(feed, 'old')).toEqual(refused);
    expect(await statusesOf(feed, 'new')).toEqual(served);
    feed.publish(publish(aSite({ keys: [key('new')], active: false })));
    expect(await statusesOf(feed, 'new')).toEqual(refused);
  });

  it('is served longer, or for less long, from when its expiry is changed', async () => {
    const feed = aFeed(publish(aSite({ keys: [key('one', noon)] })), publish(aClinic()));
    expect(await statusesOf(feed, 'one')).toEqual(served);
    feed.publish(publish(aSite({ keys: [key('one', '2026-06-01T13:00:00.000Z')] })));
    at('12:30:00');
    expect(await statusesOf(feed, 'one')).toEqual(served);
    feed.publish(publish(aSite({ keys: [key('one', noon)] })));
    expect(await statusesOf(feed, 'one')).toEqual(refused);
  });
});

it('a node never takes one site’s key for another’s when a key moves', async () => {
  const feed = aFeed(publish(aSite({ id: 'a' })), publish(aSite({ id: 'b' })), publish(aClinic()));
  expect(await statusesOf(feed, 'a')).toEqual(served);
  feed.publish(publish(aSite({ id: 'a', keys: [] })));
  feed.publish(publish(aSite({ id: 'b', keys: aSite({ id: 'a' }).keys, types: ['doctor'] })));
  const { data } = await feed.ask('{ clinics { totalCount } }', {
    headers: { authorization: `Bearer ${keyOf('a')}` },
  });
  expect(data.clinics.totalCount).toBe(0);
});
