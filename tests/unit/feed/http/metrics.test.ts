import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { metricsRoute } from '../../../../src/feed/http/metrics.ts';
import { aFeed, metricsKey } from '../../../support/feed-server.ts';

const open = { authorization: '' };
const metrics = (headers: Record<string, string> = {}) =>
  ({ method: 'GET', url: '/metrics', headers: { ...metricsKey, ...headers } }) as const;

it('the page of metrics counts the requests of each site, and says how the node is', async () => {
  const feed = aFeed();
  await feed.ask('{ __typename }');
  await feed.request({ method: 'GET', url: '/graphql', headers: open });
  const { body, headers } = await feed.request(metrics());
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(body).toContain('feed_requests_total{site="site-1",status="200",kept="false"} 1');
  expect(body).toContain('feed_requests_total{site="",status="401",kept="false"} 1');
  expect(body).toMatch(/^feed_log_seq 1$/m);
  expect(body).toMatch(/^feed_age_seconds \d$/m);
  expect(body).toMatch(/^feed_kept_bytes [1-9]\d+$/m);
  expect(body).toMatch(/^feed_request_seconds_count\{kept="false"\} 2$/m);
});

it('the page of metrics is shown to nobody where there is no key, also not on this machine', async () => {
  const app = Fastify();
  metricsRoute(app, { text: async () => 'told', contentType: 'text/plain' });
  for (const authorization of ['', 'Bearer ', 'Bearer undefined']) {
    const { statusCode } = await app.inject(metrics({ authorization }));
    expect(statusCode).toBeGreaterThanOrEqual(400);
  }
});

it('the page of metrics is shown to who has the key, if there is one', async () => {
  const app = Fastify();
  metricsRoute(app, { text: async () => 'told', contentType: 'text/plain', key: 'a key' });
  const status = async (authorization: string) =>
    (await app.inject(metrics({ authorization }))).statusCode;
  expect(await status('Bearer a key')).toBe(200);
  expect(await status('Bearer another')).toBeGreaterThanOrEqual(400);
  expect(await status('')).toBeGreaterThanOrEqual(400);
});
