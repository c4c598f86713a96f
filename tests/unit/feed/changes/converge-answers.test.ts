import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import { changesBy, sites, step } from '../../../support/edits-of-references.ts';
import { aLog } from '../../../support/feed-log.ts';
import { anEmptyCopy, answersIn, poll, versionsIn } from '../../../support/site-copies.ts';

it('the feed brings a copy to all that each item serves, by what it tells and by versions alone', () => {
  const history = fc.array(step, { maxLength: 16, size: 'max' });
  fc.assert(
    fc.property(fc.constantFrom(...sites), history, (site, steps) => {
      const log = aLog();
      const store = createReplica(log.epoch());
      const views = createViews();
      const copy = anEmptyCopy({ whole: true });
      for (const each of steps) {
        if (each.do === 'poll') poll(copy, views(store, site), each.first);
        else for (const entry of log.append(changesBy(each))) store.apply([entry]);
      }
      const view = views(store, site);
      while (poll(copy, view, 2)) {
        // Until there is no more.
      }
      expect(copy.answers).toEqual(answersIn(view));
      expect(copy.items).toEqual(versionsIn(view));
    }),
    // On the logs of both databases there are a thousand: tests/integration/feed/histories.test.ts.
    { numRuns: 400 },
  );
}, 300_000);
