import { type ClientRequest, get } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogChange } from '../../../../src/feed-log/types.ts';
import {
  aClinic,
  aSite,
  inCountry,
  keyOf,
  publish,
  withdraw,
} from '../../../support/feed-items.ts';
import { aFeed, type TestFeed } from '../../../support/feed-server.ts';

type Heard = { event: string; id: string; data: Record<string, unknown> };

const open: ClientRequest[] = [];
const feeds: TestFeed[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const request of open.splice(0)) request.destroy();
  for (const { app } of feeds.splice(0)) await app.close();
});

async function aListeningFeed(...changes: LogChange[]) {
  const feed = aFeed(...changes);
  feeds.push(feed);
  const port = Number(new URL(await feed.app.listen({ port: 0 })).port);

  /** Opens a stream and gathers what is said. */
  async function listen(site = 'site-1', lastEventId?: string) {
    const heard: Heard[] = [];
    const comments: string[] = [];
    let status = 0;
    let isOver = false;
    let text = '';
    const headers = {
      authorization: `Bearer ${keyOf(site)}`,
      ...(lastEventId && { 'last-event-id': lastEventId }),
    };
    const request = get({ port, path: '/changes/stream', headers }, (response) => {
      status = response.statusCode ?? 0;
      response.on('close', () => {
        isOver = true;
      });
      response.on('data', (chunk) => {
        text += chunk;
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          if (block.startsWith('event:')) heard.push(asEvent(block));
          if (block.startsWith(':')) comments.push(block);
        }
      });
    });
    request.on('error', () => {});
    open.push(request);
    await vi.waitFor(() => expect(status).not.toBe(0));
    return { heard, comments, status: () => status, isOver: () => isOver };
  }
  return { feed, listen };
}

function asEvent(block: string): Heard {
  const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s)));
  return { event: fields.event, id: fields.id, data: JSON.parse(fields.data) };
}

const clinic = (id: string, beds = 0) => aClinic({ id, beds });
const names = (heard: Heard[]) =>
  heard.map(
    ({ data: { kind, id } }) => `${kind} ${Buffer.from(String(id), 'base64url').toString()}`,
  );

describe('the stream of changes', () => {
  it('shows every fifteen seconds that it is alive, also before its first event', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval'] });
    const { listen } = await aListeningFeed();
    const { comments } = await listen();
    const passes = (seconds: number) => vi.advanceTimersByTime(seconds * 1_000);
    for (let beats = 1; beats <= 3; beats++) {
      passes(14);
      passes(1.2);
      await vi.waitFor(() => expect(comments).toHaveLength(beats), { interval: 1 });
    }
    expect(new Set(comments)).toEqual(new Set([': still here']));
  });

  it('tells from now on what changes, in order', async () => {
    const { feed, listen } = await aListeningFeed(publish(clinic('before')));
    const { heard } = await listen();
    feed.publish(publish(clinic('a')), publish(clinic('b')));
    await vi.waitFor(() => expect(names(heard)).toEqual(['CREATED Clinic:a', 'CREATED Clinic:b']));
    feed.publish(publish(clinic('a', 1)), withdraw(clinic('b')));
    await vi.waitFor(() =>
      expect(names(heard).slice(2)).toEqual(['UPDATED Clinic:a', 'DELETED Clinic:b']),
    );
    expect(heard[0]?.data).toEqual({
      seq: 3,
      id: Buffer.from('Clinic:a').toString('base64url'),
      type: 'CLINIC',
      kind: 'CREATED',
    });
  });

  it('goes on after the event that was heard last, and misses nothing in between', async () => {
    const { feed, listen } = await aListeningFeed();
    const first = await listen();
    feed.publish(publish(clinic('a')));
    await vi.waitFor(() => expect(names(first.heard)).toEqual(['CREATED Clinic:a']));
    open.pop()?.destroy();
    feed.publish(publish(clinic('b')), withdraw(clinic('a')));
    const second = await listen('site-1', first.heard[0]?.id);
    await vi.waitFor(() =>
      expect(names(second.heard)).toEqual(['CREATED Clinic:b', 'DELETED Clinic:a']),
    );
    const { data } = await feed.ask(
      `{ changes(since: "${second.heard[1]?.id}") { changes { id } hasMore } }`,
    );
    expect(data.changes).toEqual({ changes: [], hasMore: false });
  });

  it('is each site’s own, and has no trace of machine texts where a site takes none', async () => {
    const sites = [
      aSite({ id: 'ru', countries: ['RU'] }),
      aSite({ id: 'kr', countries: ['KR'] }),
      aSite({ id: 'machine', machineTexts: true }),
    ];
    const { feed, listen } = await aListeningFeed(...sites.map((site) => publish(site)));
    const [ru, kr, machine] = [await listen('ru'), await listen('kr'), await listen('machine')];
    const russian = inCountry('RU');
    feed.publish(publish(clinic('a'), { audience: russian }));
    await vi.waitFor(() => expect(machine.heard).toHaveLength(1));
    feed.publish({ ...publish(clinic('a', 1), { audience: russian }), type: 'clinic~machine' });
    await vi.waitFor(() => expect(machine.heard).toHaveLength(2));
    feed.publish(publish(clinic('b'), { audience: russian }));
    await vi.waitFor(() => expect(ru.heard).toHaveLength(2));
    expect(names(ru.heard)).toEqual(['CREATED Clinic:a', 'CREATED Clinic:b']);
    expect(ru.heard.map(({ data }) => data.seq)).toEqual([4, 5]);
    expect(kr.heard).toEqual([]);
  });

  it('tells a copy to begin anew when the site’s scope has changed, and goes on', async () => {
    const { feed, listen } = await aListeningFeed();
    const { heard } = await listen();
    feed.publish(publish(aSite({ countries: ['RU'] })));
    await vi.waitFor(() =>
      expect(heard).toMatchObject([{ event: 'resync', data: { code: 'RESYNC_REQUIRED' } }]),
    );
    feed.publish(publish(clinic('a')));
    await vi.waitFor(() => expect(heard).toHaveLength(2));
  });

  it('ends with its key', async () => {
    const { feed, listen } = await aListeningFeed();
    const stream = await listen();
    feed.publish(publish(aSite({ keys: [] })));
    await vi.waitFor(() => expect(stream.isOver()).toBe(true));
    expect((await listen()).status()).toBe(401);
  });

  it('tells who comes with a foreign id to copy anew, and goes on', async () => {
    const { feed, listen } = await aListeningFeed(publish(aSite()), publish(aSite({ id: 'b' })));
    const { nextToken } = (await feed.ask('{ changes { nextToken } }', { as: 'b' })).data.changes;
    for (const id of ['forged', '%00', '-1', 'x'.repeat(2_000), nextToken]) {
      const stream = await listen('site-1', id);
      expect(stream.status()).toBe(200);
      await vi.waitFor(() =>
        expect(stream.heard).toMatchObject([{ event: 'resync', data: { code: 'BAD_TOKEN' } }]),
      );
      expect(stream.heard[0]?.data.message).toContain('Last-Event-ID');
      const again = await listen('site-1', stream.heard[0]?.id);
      feed.publish(publish(clinic(`after-${id.length}`)));
      await vi.waitFor(() => expect(stream.heard).toHaveLength(2));
      await vi.waitFor(() => expect(again.heard).toHaveLength(1));
    }
  });

  it('is refused beyond twenty of a site', async () => {
    const { listen } = await aListeningFeed(publish(aSite()));
    for (let n = 0; n < 20; n++) expect((await listen()).status()).toBe(200);
    expect((await listen()).status()).toBe(429);
  });
});
