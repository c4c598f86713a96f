import { describe, expect, it } from 'vitest';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { aFeed } from '../../../support/feed-server.ts';

const open = { authorization: '' };
const readyz = { method: 'GET', url: '/readyz', headers: open } as const;

describe('a node', () => {
  it('runs, and is ready when it has something to serve', async () => {
    const feed = aFeed();
    expect((await feed.request({ method: 'GET', url: '/healthz', headers: open })).json()).toEqual({
      ok: true,
    });
    const ready = await feed.request(readyz);
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({ ready: true, stale: false, ageSeconds: 0 });
  });

  it('is ready with old data, and says how old', async () => {
    const feed = aFeed();
    const { confirmedAt } = feed.node;
    feed.node.confirmedAt = () => (confirmedAt() ?? 0) - 90_000;
    const ready = await feed.request(readyz);
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toMatchObject({ ready: true, stale: true, ageSeconds: 90 });
    expect(ready.headers['x-feed-age']).toBe('90');
  });

  it('is not ready with an empty log, and tells readers to come back', async () => {
    const feed = aFeed();
    feed.node.replace(createReplica('empty'));
    expect((await feed.request(readyz)).statusCode).toBe(503);
    const response = await feed.request({ method: 'GET', url: '/graphql?query={__typename}' });
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('5');
    expect(response.json().errors).toMatchObject([{ extensions: { code: 'LOG_NOT_READY' } }]);
  });

  it('gives its schema to everybody', async () => {
    const response = await aFeed().request({
      method: 'GET',
      url: '/schema.graphql',
      headers: open,
    });
    expect(response.statusCode).toBe(200);
    expect(response.body).toMatch(/^# Polyclinic feed, schema version 1\./);
    expect(response.body).toContain('type Clinic implements Item & Node {');
  });
});
