import path from 'node:path';
import { sha256 } from '../../tests/support/feed-items.ts';
import { casesOf } from './feed/cases.ts';
import { checkAnswers } from './feed/check-answers.ts';
import { type ChildServer, startServer } from './feed/child-server.ts';
import { measureCold } from './feed/cold.ts';
import { world } from './feed/content/world.ts';
import { createFeedDatabase } from './feed/feed-database.ts';
import { caseFigures } from './feed/figures.ts';
import { answerTo, placesOf } from './feed/places.ts';
import { documents, questions } from './feed/questions/documents.ts';
import { steadyVariables } from './feed/questions/variables.ts';
import { groupsOf, ratios } from './feed/ratios.ts';
import { measureInRounds } from './feed/rounds.ts';
import { startFeedNode } from './feed/servers/feed.ts';
import { prepareStock } from './feed/stock/prepare.ts';
import { startStock } from './feed/stock/start.ts';
import type { BenchOptions, BenchResult } from './harness/bench.ts';

export const about =
  'CPU and time of the feed’s answers, kept and executed, beside the same bytes from memory, their JSON.stringify, graphql-js and stock Payload';

/**
 * Four questions (20 clinics with 4 doctors each, a clinic whole, a search, a page of changes), each
 * answered in every way of feed/cases.ts by processes on this machine over the same content: 200
 * clinics, 800 doctors. The feed runs as in production. See feed/figures.ts for the figures of each
 * case, and feed/ratios.ts for those that compare.
 */
export async function run({ quick, log }: BenchOptions): Promise<BenchResult> {
  const stockFolder = await prepareStock({ mayReuse: quick, log });
  const trusted = Object.fromEntries(Object.values(documents).map((text) => [sha256(text), text]));
  const { settings, drop } = await createFeedDatabase(world(trusted));
  const started: ChildServer[] = [];
  const keep = async (starting: Promise<ChildServer>) => {
    const server = await starting;
    started.push(server);
    return server;
  };
  try {
    const feed = await keep(startFeedNode(settings));
    const answers: Record<string, string> = {};
    for (const question of questions) {
      answers[question] = await answerTo(feed.port, question, steadyVariables[question]);
    }
    const cases = casesOf(await placesOf(feed.port, settings.PAYLOAD_SECRET));
    const servers = {
      feed,
      executing: await keep(startFeedNode(settings)),
      plain: await keep(startServer(programs.plain, { told: answers })),
      graphqlJs: await keep(startServer(programs.graphqlJs, { settings })),
      stock: await keep(startStock(stockFolder)),
    };
    await checkAnswers({ answers, ...servers });
    const measured = await measureInRounds({
      cases,
      groups: groupsOf(Object.keys(cases)),
      servers,
      rounds: quick ? 8 : 24,
      seconds: 0.8,
      log,
    });
    const cold = await measureCold({
      settings,
      request: cases.executedList?.request ?? (() => ''),
      rounds: quick ? 1 : 3,
    });
    return {
      ...caseFigures(measured),
      executedListColdRps: cold.requestsPerSecond,
      executedListColdP99Ms: cold.p99Ms,
      executedListColdCpuUs: cold.cpuUs,
      ...ratios(measured),
    };
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    await drop();
  }
}

const programs = {
  plain: path.join(import.meta.dirname, 'feed/servers/plain.ts'),
  graphqlJs: path.join(import.meta.dirname, 'feed/servers/graphql-js.ts'),
};
