import type { FastifyInstance, InjectOptions, LightMyRequestResponse as Response } from 'fastify';
import { pino } from 'pino';
import { createNode, type FeedNode } from '../../src/feed/replica/node.ts';
import { createReplica } from '../../src/feed/replica/replica.ts';
import { createFeedServer } from '../../src/feed/server.ts';
import type { LogChange } from '../../src/feed-log/types.ts';
import { aSite, keyOf, publish as publishItem } from './feed-items.ts';
import { aLog, type TestLog } from './feed-log.ts';

export const testSecret = 'a-secret-for-tests-only-0123456789abcdef';

/** FEED_METRICS_KEY, and the header that sends it. */
export const metricsSecret = 'a key for the metrics';
export const metricsKey = { authorization: `Bearer ${metricsSecret}` };

export type TestFeed = {
  app: FastifyInstance;
  log: TestLog;
  node: FeedNode;
  /** The lines that the node has logged. */
  lines: Record<string, unknown>[];
  /** Appends to the log and brings the node up to it. */
  publish(...changes: LogChange[]): void;
  /** Asks as a site (its id) and gives the answer's body. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  /** Any request; the site's key is sent along unless headers say otherwise. */
  request(options: InjectOptions): Promise<Response>;
};

export type AskOptions = {
  as?: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
};

/** `data` is whatever the query asks for. */
export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: its shape is the query's.
  data: any;
  errors?: { message: string; path?: string[]; extensions: { code: string; field?: string } }[];
  extensions?: { cost: { requested: number; limit: number } };
};

/** A feed node over a log in memory, with the site `site-1` unless the changes have others. */
export function aFeed(...changes: LogChange[]): TestFeed {
  const log = aLog();
  const node = createNode();
  node.replace(createReplica(log.epoch()));
  const lines: Record<string, unknown>[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const app = createFeedServer({
    node,
    secret: testSecret,
    logger,
    metrics: { key: metricsSecret },
  });
  const publish = (...more: LogChange[]) => {
    for (const entry of log.append(more)) node.replica()?.apply([entry]);
    node.confirm(performance.now());
  };
  const hasSite = changes.some(({ type }) => type === 'site');
  publish(...(hasSite ? [] : [publishItem(aSite())]), ...changes);
  const request = (options: InjectOptions) =>
    app.inject({
      ...options,
      headers: { authorization: `Bearer ${keyOf('site-1')}`, ...options.headers },
    });
  return {
    app,
    log,
    node,
    lines,
    publish,
    request,
    async ask(query, { as = 'site-1', variables, headers } = {}) {
      const answer = await request({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${keyOf(as)}`, ...headers },
        payload: { query, variables },
      });
      return answer.json();
    },
  };
}
