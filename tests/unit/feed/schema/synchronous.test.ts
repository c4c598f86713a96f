import { executeSync, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createTokenSealer } from '../../../../src/feed/changes/token.ts';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import { type FeedContext, schema } from '../../../../src/feed/schema/index.ts';
import { searchHere } from '../../../../src/feed/search/search-here.ts';
import { aClinic, aDoctor, aSite, aSpecialty, publish } from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';
import { testSecret } from '../../../support/feed-server.ts';

it('a query is answered at one moment: nothing can change between two fields', () => {
  const positions = [{ clinic: 'c', role: {}, from: null, to: null }];
  const log = aLog(
    publish(aSpecialty({ id: 's' })),
    publish(aClinic({ id: 'c', specialties: ['s'] })),
    publish(aDoctor({ id: 'd', positions })),
  );
  const store = createReplica(log.epoch());
  for (const entry of log.entries()) store.apply([entry]);
  const contextValue: FeedContext = {
    view: createViews()(store, aSite()),
    tokens: createTokenSealer(testSecret),
    searcher: searchHere(),
    acceptLanguage: () => undefined,
  };
  const document = parse(`{
    clinics { totalCount edges { node { id specialties { id } doctors { edges { node { id positions { clinic { id } } } } } } } }
    node(id: "Q2xpbmljOmM") { id }
    changes { nextToken changes { id node { id slug } } }
  }`);
  // executeSync throws when any resolver gives a promise.
  const { data, errors } = executeSync({ schema, document, contextValue });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ clinics: { totalCount: 1 }, node: { id: 'Q2xpbmljOmM' } });
});
