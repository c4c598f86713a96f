import { afterAll, beforeAll, expect, it } from 'vitest';
import { aSite, publish } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';
import { rawAnswers } from '../../../support/raw-answers.ts';
import { rawGet, rawHead, rawPost, times } from '../../../support/raw-requests.ts';

const feed = aFeed(publish(aSite({ rateLimit: 100_000 })));
let port = 0;

beforeAll(async () => {
  port = Number(new URL(await feed.app.listen({ port: 0 })).port);
});
afterAll(() => feed.app.close());

const query = '{ clinics { totalCount } }';
const post = rawPost(JSON.stringify({ query }));
const named = (host: string) => (request: string) =>
  request.replace('\r\n\r\n', `\r\n${host}\r\n\r\n`);

it.each([
  ['a POST', post],
  ['a GET of a query', rawGet(query)],
  ['a GET of the schema', rawHead('GET /schema.graphql')],
  ['a GET of the health', rawHead('GET /healthz')],
  ['an address that does not exist', rawHead('GET /nothing')],
])(
  'The feed refuses %s with two Host headers, also after it answered the same with one',
  async (_, request) => {
    const [first] = await rawAnswers(port, times(6, request), 6);
    expect(first?.status).not.toBe(400);
    for (const host of ['Host: other.example', 'hOST: 127.0.0.1']) {
      const answers = await rawAnswers(port, [request, ...times(3, named(host)(request))], 4);
      expect(answers.map(({ status }) => status)).toEqual([first?.status, 400, 400, 400]);
      expect(JSON.parse(answers[1]?.body ?? '').errors[0].extensions).toEqual({
        code: 'BAD_INPUT',
        field: 'host',
      });
    }
  },
);
