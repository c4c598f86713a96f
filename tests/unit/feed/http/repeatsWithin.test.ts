import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClinic, aSite, publish } from '../../../support/feedItems.ts';
import { aFeed } from '../../../support/feedServer.ts';
import { type RawAnswer, rawAnswers } from '../../../support/rawAnswers.ts';
import { jsonType, rawGet, rawHead, rawPost, times } from '../../../support/rawRequests.ts';

/** Bytes that are known as a request, where they are something else: part of another one. */
const clinics = Array.from({ length: 60 }, (_, n) =>
  publish(aClinic({ id: `c${n}`, name: { ru: `Клиника ${n} `.repeat(100) } })),
);
const sites = ['site-1', 'site-2'].map((id) => publish(aSite({ rateLimit: 1_000_000, id })));
const feed = aFeed(...sites, ...clinics);
/** Requests that Node has parsed. */
let parsed = 0;
let port = 0;

beforeAll(async () => {
  feed.app.server.on('request', () => (parsed += 1));
  port = Number(new URL(await feed.app.listen({ port: 0 })).port);
});
afterAll(() => feed.app.close());

const asked = JSON.stringify({
  query: '{ clinics(first: 2) { totalCount edges { node { slug } } } }',
});
const known = rawPost(asked);
const count = '{ clinics { totalCount } }';
const inPieces = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

/** Answers by what they are, or by their status. */
const named = (answers: RawAnswer[]) =>
  answers.map(({ status, body }) => {
    if (body.includes('"edges":[{"node":{"slug":"c0"}}')) return 'known';
    return body.startsWith('{"data":{"clinics":{"totalCount":60}}') ? 'counted' : status;
  });

it.each<[where: string, first: () => string, expected: unknown[]]>([
  ['the body of a POST', () => rawPost(known).replace(known, ''), [400, 'counted']],
  [
    'what a GET brings, which nobody reads',
    () => rawGet(count, `Content-Length: ${known.length}\r\n`),
    ['counted', 'counted'],
  ],
  [
    'the rest of a head that came with one like them',
    () => `${known}GET /healthz HTTP/1.1\r\nX-Rest: `,
    ['known', 200, 'counted'],
  ],
  [
    'the rest of a body that came with one like them',
    () => known + rawPost(`{${known}`).slice(0, -known.length),
    ['known', 400, 'counted'],
  ],
  [
    'a chunk of a body',
    () =>
      `${known}${rawHead('POST /graphql', `${jsonType}Transfer-Encoding: chunked\r\n`)}${known.length.toString(16)}\r\n`,
    ['known', 400],
  ],
  ['after a body that lacks its end', () => known.slice(0, -1), [400]],
])('known bytes are not a request where they are %s', async (_, first, expected) => {
  const pieces = [...times(6, known), first(), known, rawGet(count)];
  const before = parsed;
  const answers = await rawAnswers(port, pieces, 6 + expected.length);
  expect(named(answers)).toEqual([...times(6, 'known'), ...expected]);
  // Or they were not known.
  expect(parsed - before).toBeLessThan(6 + expected.length - 1);
});

it('known bytes wait until what was asked before is answered', async () => {
  const slow = (n: number) =>
    rawGet(
      `{ clinics(first: 60) { edges { node { name slow${n}: slug } } } }`,
      'Accept-Encoding: br\r\n',
    );
  // It is packed on another thread for the first time, while what comes next is read.
  const pieces = [...times(6, known), ...[1, 2, 3, 4].flatMap((n) => [slow(n), known])];
  const answers = await rawAnswers(port, pieces, 14);
  expect(named(answers)).toEqual([...times(6, 'known'), ...times(4, [200, 'known']).flat()]);
});

/** Every kind of request, with the status of its answer. */
const kinds: [status: number, request: string][] = [
  [200, known],
  [200, rawGet(count)],
  [200, rawPost(asked, { site: 'site-2' })],
  [401, rawPost(asked, { site: 'nobody' })],
  [400, rawPost('{')],
  [400, rawPost(known)],
  [400, rawPost(asked + known)],
  [200, rawPost(asked + ' '.repeat(known.length))],
  [200, rawGet(count, 'X-Within: POST /graphql HTTP/1.1\r\n')],
  // Other ways to write the same.
  [200, `\r\n${known}`],
  [200, known.replace('Host: 127', 'Host:127')],
  [200, known.replace('Host: 127.0.0.1', 'Host:   127.0.0.1  ')],
  [200, rawHead('POST /graphql', `${jsonType}Transfer-Encoding: chunked\r\n`) + inPieces(asked)],
  [404, rawHead('GET /nothing')],
];

it('answers as Node’s parser alone does, however requests are cut and put together', async () => {
  const alone: RawAnswer[] = [];
  for (const [status, request] of kinds) {
    const answers = await rawAnswers(port, [request], 1);
    expect({ request, status: answers[0]?.status }).toEqual({ request, status });
    alone.push(...answers);
  }
  // Mostly the same one, and mostly whole: the rest comes in between.
  const step = fc.record({
    kind: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(kinds.length - 1)),
    repeats: fc.integer({ min: 1, max: 6 }),
  });
  const cut = fc.oneof(
    { weight: 4, arbitrary: fc.constant('whole' as const) },
    fc.constant('joined' as const),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const before = parsed;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 10 }),
      fc.infiniteStream(cut),
      async (steps, cuts) => {
        const order = steps.flatMap(({ kind, repeats }) => times(repeats, kind));
        const pieces = cutUp(
          order.map((kind) => kinds[kind]?.[1] ?? ''),
          cuts,
        );
        const answers = await rawAnswers(port, pieces, order.length);
        const seen = ({ status, body }: RawAnswer) => ({ status, body });
        expect(answers.map(seen)).toEqual(order.map((kind) => seen(alone[kind] as RawAnswer)));
        all += order.length;
      },
    ),
    { numRuns: 150 },
  );
  expect(parsed - before).toBeLessThan(all * 0.8);
});

/** Requests as pieces: most whole, some together with the next, some cut at a part of their length. */
function cutUp(requests: string[], cuts: Iterator<number | 'whole' | 'joined'>): string[] {
  const pieces: string[] = [];
  let held = '';
  for (const request of requests) {
    const cut = cuts.next().value;
    const text = held + request;
    held = cut === 'joined' ? text : '';
    if (cut === 'whole') pieces.push(text);
    if (typeof cut === 'number') {
      pieces.push(text.slice(0, cut * text.length), text.slice(cut * text.length));
    }
  }
  return [...pieces, held].filter((piece) => piece !== '');
}
