import type { Replica } from '../replica/replica.ts';
import { createIndexer, type Indexer, prepareIndex } from './indexer.ts';
import { search } from './search.ts';
import type { Searcher } from './searcher.ts';

/** Searches on this thread, by an index in memory: for a replica that is in memory itself. */
export function searchHere(): Searcher {
  const indexers = new WeakMap<Replica, Indexer>();

  function indexerOf(replica: Replica): Indexer {
    const known = indexers.get(replica);
    if (known) return known;
    replica.database.exec("ATTACH ':memory:' AS search");
    prepareIndex(replica.database, 'search', { identity: replica.identity, seq: replica.seq() });
    const indexer = createIndexer(replica.database);
    indexers.set(replica, indexer);
    return indexer;
  }

  return {
    follow() {},
    async close() {},
    async search(replica, scope, wanted) {
      const indexer = indexerOf(replica);
      while (!indexer.step());
      return search(replica.database, scope, wanted);
    },
  };
}
