import { LRUCache } from 'lru-cache';
import type { SiteItem } from '../../contract/index.ts';
import { negotiate } from '../locale/negotiate.ts';
import { localesOf } from '../locale/reading.ts';
import type { Replica } from '../replica/replica.ts';
import { createMoves, type Moves } from './moves.ts';

/** What is known of a site as it is in a replica: another one as soon as the site or the log is. */
export type SiteState = {
  readonly site: SiteItem;
  readonly replica: Replica;
  /** Names this state, and no other of this process. */
  readonly tag: number;
  readonly moves: Moves;
  /** The locale that an `Accept-Language` header asks for; empty for none that is offered. */
  languageOf(header: string | undefined): string;
};

const keptHeaders = 200;

export function createSiteStates(): (replica: Replica, site: SiteItem) => SiteState {
  const known = new WeakMap<SiteItem, SiteState>();
  let tags = 0;
  return (replica, site) => {
    const state = known.get(site);
    if (state?.replica === replica) return state;
    tags += 1;
    const made = stateOf(replica, site, tags);
    known.set(site, made);
    return made;
  };
}

function stateOf(replica: Replica, site: SiteItem, tag: number): SiteState {
  const offered = localesOf(site);
  const languages = new LRUCache<string, string>({ max: keptHeaders });
  return {
    site,
    replica,
    tag,
    moves: createMoves(replica, site),
    languageOf(header = '') {
      const known = languages.get(header);
      if (known !== undefined) return known;
      const language = negotiate(header, offered) ?? '';
      languages.set(header, language);
      return language;
    },
  };
}
