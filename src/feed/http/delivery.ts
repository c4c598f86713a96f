import type { IncomingHttpHeaders } from 'node:http';
import { dayOf } from '../cache/answer.ts';
import { type Answers, createAnswers } from '../cache/answers.ts';
import { type Calls, createCalls } from '../cache/calls.ts';
import { createSiteStates, type SiteState } from '../cache/site-state.ts';
import type { Wording } from '../cache/wording.ts';
import { createTokenSealer, type Secrets, type TokenSealer } from '../changes/token.ts';
import type { SiteItem } from '../items/index.ts';
import { createRateLimit, type Rate } from '../limits/rate-limit.ts';
import type { FeedMemory } from '../memory/memory.ts';
import type { FeedStore } from '../memory/store.ts';
import { createViews, type View } from '../memory/view.ts';
import { createKeptParts } from '../parts/kept.ts';
import { schema, schemaInParts } from '../schema/index.ts';
import { type Answering, createAnswering } from './answering.ts';
import { createDocuments, type PrepareDocument } from './documents.ts';
import { createKnownSites, type KnownSites } from './known-sites.ts';
import { createSeen } from './seen.ts';
import type { Sender } from './send-answer.ts';

/** What the ways to answer share. */
export type Delivery = {
  memory: FeedMemory;
  tokens: TokenSealer;
  answers: Answers;
  calls: Calls;
  /** Whether an equal request has come before, lately. */
  isSeen: (wording: Wording) => boolean;
  prepare: PrepareDocument;
  answering: Answering;
  siteOf: KnownSites;
  stateOf: (store: FeedStore, site: SiteItem) => SiteState;
  viewOf: (state: SiteState) => View;
  rate: (site: SiteItem) => Rate;
  requestId: (headers: IncomingHttpHeaders) => string;
  sender: Sender;
  /** Hears of every answer that was sent before any routing. */
  onAnswered: (answered: Answered) => void;
};

export type Answered = {
  id: string;
  method: string;
  site: SiteItem;
  status: number;
  ms: number;
  /** Whether it was known from an earlier request. */
  kept: boolean;
};

/** How many requests are remembered for being asked: 1 MB. */
const seenRequests = 2 ** 18;

export function createDelivery({
  memory,
  secret,
  previousSecret,
  cacheBytes,
  ...others
}: {
  memory: FeedMemory;
  /** Bytes of answers, and of their parts, that are kept. */
  cacheBytes: number;
} & Secrets &
  Pick<Delivery, 'requestId' | 'sender' | 'onAnswered'>): Delivery {
  const tokens = createTokenSealer(secret, previousSecret);
  const answers = createAnswers({ maxBytes: cacheBytes / 2 });
  const parts = createKeptParts({ maxBytes: cacheBytes / 2 });
  const calls = createCalls();
  return {
    ...others,
    memory,
    tokens,
    answers,
    calls,
    isSeen: createSeen(seenRequests),
    prepare: createDocuments({ schema, schemaInParts }),
    answering: createAnswering({ tokens, answers, parts, calls }),
    siteOf: createKnownSites(),
    stateOf: createSiteStates(),
    viewOf: createDailyViews(),
    rate: createRateLimit(),
  };
}

/** Views that keep what they have computed for a UTC day at most: some facts hold until a day. */
function createDailyViews(): Delivery['viewOf'] {
  let day = 0;
  let views = createViews();
  let known = new WeakMap<SiteState, { revision: number; view: View }>();
  return (state) => {
    const today = dayOf(Date.now());
    if (day !== today) {
      [day, views] = [today, createViews()];
      known = new WeakMap();
    }
    const revision = state.store.revision();
    const last = known.get(state);
    if (last?.revision === revision) return last.view;
    const view = views(state.store, state.site);
    known.set(state, { revision, view });
    return view;
  };
}
