import { afterEach, describe, expect, it, vi } from 'vitest';
import { aClinic, aSite, publish } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Sets the clock on the wall; timers and `performance.now()` go on as they were. */
const setClock = (byMs: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + byMs });

afterEach(() => void vi.useRealTimers());

const query = '{ clinics { totalCount } }';
const jumps = [
  ['back by a minute', -minute],
  ['back by a year', -365 * day],
  ['forward by a minute', minute],
  ['forward by a year', 365 * day],
] as const;

describe.each(jumps)('a node whose clock is set %s', (_, byMs) => {
  it('answers as before: no site is refused for having asked under the other clock', async () => {
    const feed = aFeed(publish(aSite({ rateLimit: 10 })), publish(aClinic()));
    for (let asked = 0; asked < 5; asked++) await feed.ask(query);
    setClock(byMs);
    const { headers } = await feed.request({ method: 'GET', url: `/graphql?query=${query}` });
    expect(headers.ratelimit).toMatch(/^"site";r=4;/);
    expect(await feed.ask(query)).toMatchObject({ data: { clinics: { totalCount: 1 } } });
  });

  it('gives a site no requests beyond its limit', async () => {
    const feed = aFeed(publish(aSite({ rateLimit: 3 })));
    for (let asked = 0; asked < 3; asked++) await feed.ask(query);
    setClock(byMs);
    expect((await feed.ask(query)).errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED' } },
    ]);
  });

  it('says the same of the age of its data', async () => {
    const feed = aFeed();
    const ready = async () =>
      (
        await feed.request({ method: 'GET', url: '/readyz', headers: { authorization: '' } })
      ).json();
    setClock(byMs);
    expect(await ready()).toEqual({ ready: true, stale: false, ageSeconds: 0 });
  });
});

describe('a key that ends at a moment', () => {
  const ends = new Date(Date.now() + 30 * minute).toISOString();
  const aFeedWithKey = () => {
    const site = aSite();
    return aFeed(publish({ ...site, keys: site.keys.map((key) => ({ ...key, expiresAt: ends })) }));
  };
  const status = async (feed: ReturnType<typeof aFeed>) =>
    (await feed.request({ method: 'GET', url: `/graphql?query=${query}` })).statusCode;

  it('is judged by the clock as it stands, at once, whichever way it was set', async () => {
    const feed = aFeedWithKey();
    expect(await status(feed)).toBe(200);
    setClock(hour);
    expect(await status(feed)).toBe(401);
    setClock(-hour);
    expect(await status(feed)).toBe(200);
    setClock(-day);
    expect(await status(feed)).toBe(200);
    setClock(2 * day);
    expect(await status(feed)).toBe(401);
  });
});
