import { LRUCache } from 'lru-cache';
import type { SiteItem } from '../items/index.ts';
import { localesOf } from '../locale/allowed.ts';
import { negotiate } from '../locale/negotiate.ts';
import type { FeedStore } from '../memory/store.ts';
import { createMoves, type Moves } from './moves.ts';

/** What is known of a site as it is in a store: another one as soon as the site or the log is. */
export type SiteState = {
  readonly site: SiteItem;
  readonly store: FeedStore;
  /** Names this state, and no other of this process. */
  readonly tag: number;
  readonly moves: Moves;
  /** The locale that an `Accept-Language` header asks for; empty for none that is offered. */
  languageOf(header: string | undefined): string;
};

const keptHeaders = 200;

export function createSiteStates(): (store: FeedStore, site: SiteItem) => SiteState {
  const known = new WeakMap<SiteItem, SiteState>();
  let tags = 0;
  return (store, site) => {
    const state = known.get(site);
    if (state?.store === store) return state;
    tags += 1;
    const made = stateOf(store, site, tags);
    known.set(site, made);
    return made;
  };
}

function stateOf(store: FeedStore, site: SiteItem, tag: number): SiteState {
  const offered = localesOf(site);
  const languages = new LRUCache<string, string>({ max: keptHeaders });
  return {
    site,
    store,
    tag,
    moves: createMoves(store, site),
    languageOf(header = '') {
      const known = languages.get(header);
      if (known !== undefined) return known;
      const language = negotiate(header, offered) ?? '';
      languages.set(header, language);
      return language;
    },
  };
}
