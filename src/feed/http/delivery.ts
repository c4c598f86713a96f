import type { SiteItem } from '../../contract/index.ts';
import { type Answers, createAnswers } from '../cache/answers.ts';
import { createOperationKeys, type OperationKeys } from '../cache/operation-keys.ts';
import { createSiteStates, type SiteState } from '../cache/site-state.ts';
import { createTokenSealer, type Secrets, type TokenSealer } from '../changes/token.ts';
import { createRateLimit, type Rate } from '../limits/rate-limit.ts';
import type { FeedNode } from '../replica/node.ts';
import type { Replica } from '../replica/replica.ts';
import { createViews, dayOf, type View } from '../replica/view.ts';
import { schema } from '../schema/index.ts';
import { createSites, type Sites } from '../scope/sites.ts';
import type { Searcher } from '../search/searcher.ts';
import { createDocuments, type PrepareDocument } from './documents.ts';
import { createOwnHeaders } from './own-headers.ts';

/** What the routes share. */
export type Delivery = {
  node: FeedNode;
  tokens: TokenSealer;
  searcher: Searcher;
  answers: Answers;
  operationKeys: OperationKeys;
  prepare: PrepareDocument;
  siteOf: Sites;
  stateOf: (replica: Replica, site: SiteItem) => SiteState;
  viewOf: (state: SiteState) => View;
  rate: (site: SiteItem) => Rate;
  /** The header fields of every answer to a request, whatever it says. */
  ownHeaders: ReturnType<typeof createOwnHeaders>;
};

export function createDelivery({
  node,
  searcher,
  secret,
  previousSecret,
  cacheBytes,
  isEnding = () => false,
}: {
  node: FeedNode;
  searcher: Searcher;
  isEnding?: () => boolean;
  /** Bytes of answers that are kept. */
  cacheBytes: number;
} & Secrets): Delivery {
  return {
    node,
    searcher,
    tokens: createTokenSealer(secret, previousSecret),
    answers: createAnswers({ maxBytes: cacheBytes }),
    operationKeys: createOperationKeys(),
    prepare: createDocuments(schema),
    siteOf: createSites(),
    stateOf: createSiteStates(),
    viewOf: createDailyViews(),
    rate: createRateLimit(),
    ownHeaders: createOwnHeaders({ node, isEnding }),
  };
}

/** Views that keep what they have computed for a UTC day at most: some facts hold until a day. */
function createDailyViews(): Delivery['viewOf'] {
  let day = 0;
  let views = createViews(day);
  let known = new WeakMap<SiteState, { revision: number; view: View }>();
  return (state) => {
    const today = dayOf(Date.now());
    if (day !== today) {
      [day, views] = [today, createViews(today)];
      known = new WeakMap();
    }
    const revision = state.replica.revision();
    const last = known.get(state);
    if (last?.revision === revision) return last.view;
    const view = views(state.replica, state.site);
    known.set(state, { revision, view });
    return view;
  };
}
