import { createServer, type ServerResponse } from 'node:http';
import { execute, parse, validate } from 'graphql';
import { pino } from 'pino';
import { createTokenSealer } from '../../../src/feed/changes/token.ts';
import type { SiteItem } from '../../../src/feed/items/index.ts';
import { createMemory } from '../../../src/feed/memory/memory.ts';
import { createStore } from '../../../src/feed/memory/store.ts';
import { createViews } from '../../../src/feed/memory/view.ts';
import { schema } from '../../../src/feed/schema/index.ts';
import { createFeedServer } from '../../../src/feed/server.ts';
import { sha256 } from '../../../tests/support/feedItems.ts';
import { aLog } from '../../../tests/support/feedLog.ts';
import { listQuery, oneQuery, world } from './world.ts';

/**
 * One of the servers that are compared, in a process of its own: the feed, or as little as can give
 * the same answer.
 */
const secret = 'a secret of a benchmark, 32 characters';
const trusted = Object.fromEntries([listQuery, oneQuery].map((text) => [sha256(text), text]));
const log = aLog(
  ...world().map((change) =>
    change.item?.type === 'site' ? { ...change, item: { ...change.item, trusted } } : change,
  ),
);
const store = createStore(log.epoch());
for (const entry of log.entries()) store.apply(entry);
const site = store.find('type', 'site')[0]?.item as SiteItem;

type Handler = (response: ServerResponse, body: string) => void;

const json = { 'content-type': 'application/json; charset=utf-8' };

function answerOf(body: string): unknown {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: object };
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) throw errors[0];
  const contextValue = {
    view: createViews()(store, site),
    tokens: createTokenSealer(secret),
    acceptLanguage: () => undefined,
  };
  return execute({ schema, document, contextValue, variableValues: { ...variables } });
}

let first: { result: unknown; bytes: Buffer } | undefined;
function firstAnswer(body: string) {
  if (!first) {
    const result = answerOf(body);
    first = { result, bytes: Buffer.from(JSON.stringify(result)) };
  }
  return first;
}

function send(response: ServerResponse, body: Buffer | string): void {
  const length = Buffer.byteLength(body);
  response.writeHead(200, { ...json, 'content-length': length }).end(body);
}

const kinds: Record<string, Handler> = {
  bytes: (response, body) => send(response, firstAnswer(body).bytes),
  stringify: (response, body) => send(response, JSON.stringify(firstAnswer(body).result)),
  graphqlJs: (response, body) => send(response, JSON.stringify(answerOf(body))),
};

function plain(handler: Handler) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => handler(response, Buffer.concat(chunks).toString()));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
  });
}

async function feed() {
  const memory = createMemory();
  memory.replace(store);
  setInterval(() => memory.confirm(Date.now()), 1_000);
  const logger = pino({ level: process.env.BENCH_LOG ?? 'silent' });
  const app = createFeedServer({ memory, secret, logger });
  const url = await app.listen({ port: 0 });
  process.send?.({ port: Number(new URL(url).port) });
}

const handler = kinds[process.argv[2] ?? ''];
if (handler) plain(handler);
else void feed();
process.on('disconnect', () => process.exit());
