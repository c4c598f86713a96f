import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClinic, aSite, inCountry, publish } from '../../../support/feedItems.ts';
import { aFeed, metricsKey } from '../../../support/feedServer.ts';
import { rawAnswers } from '../../../support/rawAnswers.ts';
import { rawGet, rawPost, times } from '../../../support/rawRequests.ts';

const inRussia = { audience: inCountry('RU') };
const other = aSite({ rateLimit: 100_000, id: 'site-2', countries: ['KR'] });
const sites = [aSite({ rateLimit: 100_000 }), other].map((site) => publish(site));
const feed = aFeed(...sites, publish(aClinic({ name: { ru: 'Я'.repeat(30_000) } }), inRussia));
/** Requests that Node has parsed. */
let parsed = 0;
let port = 0;

beforeAll(async () => {
  feed.app.server.on('request', () => (parsed += 1));
  port = Number(new URL(await feed.app.listen({ port: 0 })).port);
});
afterAll(() => feed.app.close());

const post = (query: string, site?: string) => rawPost(JSON.stringify({ query }), { site });

const list = '{ clinics { totalCount edges { node { slug beds } } } }';

/** What is the same each time. */
const steady = (text: string) =>
  text.replace(/^(x-request-id|date|x-feed-age|ratelimit): .*$/gim, '$1');

it.each([
  ['a POST', post(list)],
  ['a GET', rawGet(list)],
  [
    'a GET with a language and an id of its own',
    rawGet(list, 'Accept-Language: en\r\nX-Request-Id: a\r\n'),
  ],
])('sends the same again, field by field, to %s in the same bytes', async (_, request) => {
  const before = parsed;
  const answers = await rawAnswers(port, times(20, request), 20);
  expect(parsed - before).toBeLessThan(10);
  for (const { status, head: fields, body } of answers) {
    expect(status).toBe(200);
    expect(steady(fields)).toBe(steady(answers[0]?.head ?? ''));
    expect(body).toBe(answers[0]?.body);
  }
  const ids = answers.map(({ head: fields }) => /^x-request-id: (.*)$/m.exec(fields)?.[1]);
  expect(new Set(ids).size).toBe(request.includes('X-Request-Id: a') ? 1 : 20);
});

it('answers 304 to who has it', async () => {
  const [first] = await rawAnswers(port, [rawGet(list)], 1);
  const etag = /^etag: (.*)$/m.exec(first?.head ?? '')?.[1];
  const before = parsed;
  const answers = await rawAnswers(port, times(12, rawGet(list, `If-None-Match: ${etag}\r\n`)), 12);
  expect(answers.map(({ status }) => status)).toEqual(times(12, 304));
  expect(parsed - before).toBeLessThan(10);
});

it('tells its clients apart, and sees each change at once', async () => {
  const [ours, theirs] = [post(list), post(list, 'site-2')];
  const counts = async () => {
    const asked = [...times(6, ours), ...times(6, theirs), ours, theirs];
    const answers = await rawAnswers(port, asked, asked.length);
    return answers.map(({ body }) => JSON.parse(body).data?.clinics.totalCount ?? 'refused');
  };
  expect(await counts()).toEqual([...times(6, 1), ...times(6, 0), 1, 0]);
  feed.publish(publish(aClinic({ id: 'two' }), inRussia));
  expect(await counts()).toEqual([...times(6, 2), ...times(6, 0), 2, 0]);
  feed.publish(publish({ ...other, keys: [] }));
  expect(await counts()).toEqual([...times(6, 2), ...times(6, 'refused'), 2, 'refused']);
});

it('counts what it answers, and keeps to the rate', async () => {
  feed.publish(publish(aSite({ rateLimit: 10, id: 'few' })));
  const answers = await rawAnswers(port, times(14, post(list, 'few')), 14);
  expect(answers.map(({ status }) => status)).toEqual([...times(10, 200), ...times(4, 429)]);
  const left = answers.map(({ head: fields }) => /^ratelimit: "site";r=(\d+)/m.exec(fields)?.[1]);
  expect(left.slice(0, 10)).toEqual(times(10, 0).map((_, n) => String(9 - n)));
  const { body } = await feed.request({ url: '/metrics', headers: metricsKey });
  expect(body).toMatch(/feed_requests_total\{site="few",status="200",kept="true"\} [6-9]/);
});

it('asks no more of a client that does not take its answers', async () => {
  const request = post('{ clinics { edges { node { name } } } }');
  await rawAnswers(port, times(6, request), 6);
  const held: Promise<[Socket]> = once(feed.app.server, 'connection') as Promise<[Socket]>;
  const client = connect(port, '127.0.0.1').setNoDelay().pause();
  const [socket] = await held;
  let most = 0;
  for (let sent = 0; sent < 400; sent++) {
    client.write(request);
    await sleep(1);
    most = Math.max(most, socket.writableLength);
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(1_000_000);
  client.destroy();
});
