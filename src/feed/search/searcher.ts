import type { Replica } from '../replica/replica.ts';
import type { Scope } from '../replica/scope.ts';
import type { Hits, Wanted } from './search.ts';

/** Searches what a site sees of a replica, as it is when it is asked. */
export type Searcher = {
  /** Tells that a replica is served now, or has moved, so that the index is brought on before anybody asks. */
  follow(replica: Replica): void;
  search(replica: Replica, scope: Scope, wanted: Wanted): Promise<Hits>;
  close(): Promise<void>;
};
