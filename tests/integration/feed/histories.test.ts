import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { publicTypes } from '../../../src/contract/index.ts';
import { createCatchUp } from '../../../src/feed/replica/catch-up.ts';
import { createNode } from '../../../src/feed/replica/node.ts';
import type { Replica } from '../../../src/feed/replica/replica.ts';
import { createViews } from '../../../src/feed/replica/view.ts';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { changesBy, step as edit, sites as readers } from '../../support/edits-of-references.ts';
import { publish } from '../../support/feed-items.ts';
import { appendTo, projectorLease } from '../../support/feed-log.ts';
import { aFeed } from '../../support/feed-server.ts';
import { numRuns } from '../../support/num-runs.ts';
import { anEmptyCopy, answersIn, poll, versionsIn } from '../../support/site-copies.ts';
import { freshDatabase } from '../../support/test-payload.ts';
import {
  answersOf,
  eventsOf,
  queries,
  sites,
  step,
  variablesOf,
} from '../../support/two-worlds.ts';

/*
 * The laws that tests/unit/feed tries with a log in memory, on the log of a database: it grows from
 * one history to the next, and so do the nodes and the copies that follow it.
 */

const opened: (() => Promise<void>)[] = [];

async function openLog(): Promise<FeedLog> {
  const database = freshDatabase();
  const log = await openFeedLog(database.url);
  opened.push(async () => {
    await log.close();
    await database.drop();
  });
  return log;
}

afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

describe('copies of a feed', () => {
  it('come to have all that each item serves, by what they are told and by versions alone', async () => {
    const log = await openLog();
    const node = createNode();
    const catchUp = createCatchUp({ node });
    const copies = readers.map(() => anEmptyCopy({ whole: true }));
    const viewFor = createViews();
    let histories = 0;
    const history = fc.array(edit, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.nat(readers.length - 1), history, async (index, steps) => {
        const [site, copy] = [readers[index], copies[index]];
        if (!site || !copy) throw new Error('there is no such site');
        const view = () => viewFor(node.replica() as Replica, site);
        for (const each of steps) {
          if (each.do === 'poll') {
            await catchUp(log);
            poll(copy, view(), each.first);
          } else {
            await appendTo(log, changesBy(each));
          }
        }
        histories += 1;
        if (histories % 50 === 0) {
          const before = new Date(Date.now() + 60_000).toISOString();
          await log.purge(await projectorLease(log), { before, limit: 1_000 });
        }
        await catchUp(log);
        while (poll(copy, view(), 2)) {
          // Until there is no more.
        }
        expect(copy.items).toEqual(versionsIn(view()));
        // Of some types in turn: all of them would take a minute more.
        const types = publicTypes.filter((_, n) => n % 4 === histories % 4);
        const kept = [...(copy.answers ?? [])].filter(([key]) =>
          types.some((type) => key.startsWith(`${type} `)),
        );
        expect(new Map(kept)).toEqual(answersIn(view(), types));
      }),
      { numRuns: numRuns(1_000), endOnFailure: true },
    );
  });
});

/** A node that follows a log, and serves it. */
async function aServedLog() {
  const log = await openLog();
  const feed = aFeed();
  const catchUp = createCatchUp({ node: feed.node });
  return { log, feed, follow: () => catchUp(log) };
}

describe('what a site is answered', () => {
  const names = Object.keys(sites);

  it.each(names)(
    'is the same to the byte with and without what it may not see (%s)',
    async (name) => {
      const site = sites[name];
      if (!site) throw new Error('there is no such site');
      const [world, without] = [await aServedLog(), await aServedLog()];
      for (const { log } of [world, without]) await appendTo(log, [publish(site)]);
      const gone = new Set<string>();
      let histories = 0;
      const history = fc.array(step, { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(history, queries, async (steps, asks) => {
          const events = eventsOf(steps, site, gone);
          await appendTo(
            world.log,
            events.flatMap((each) => each.world),
          );
          await appendTo(
            without.log,
            events.flatMap((each) => each.without),
          );
          const answers = [];
          // One document in turn: what is wrong in the log stays wrong until it is asked for.
          const asked = [(['search', 'lists', 'one'] as const)[histories % 3] ?? 'search'];
          histories += 1;
          for (const { feed, follow } of [world, without]) {
            await follow();
            // The two logs are not appended to in the same second.
            const { told, changes } = await answersOf(feed, variablesOf(asks), {
              asked,
              moments: false,
            });
            for (const { headers } of Object.values(told)) delete headers['last-modified'];
            answers.push({ told, changes });
          }
          expect(answers[0]).toEqual(answers[1]);
        }),
        { numRuns: Math.ceil(numRuns(1_000) / names.length), endOnFailure: true },
      );
    },
  );
});
