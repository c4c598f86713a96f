import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyOf } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const feed = aFeed();
let url: string;

beforeAll(async () => {
  url = await feed.app.listen({ port: 0 });
});

afterAll(() => feed.app.close());

const withKey: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${keyOf('site-1')}`);
  return fetch(input, { ...init, headers });
};

it('the feed keeps GraphQL over HTTP, by the audit of its reference implementation', async () => {
  const audits = serverAudits({ url: () => `${url}/graphql`, fetchFn: withKey });
  const failed: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') failed.push(`${result.status} ${audit.name}: ${result.reason}`);
  }
  expect(failed).toEqual([]);
});
