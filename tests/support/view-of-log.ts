import { createCatchUp } from '../../src/feed/replica/catch-up.ts';
import { createNode } from '../../src/feed/replica/node.ts';
import type { FeedLog } from '../../src/feed-log/types.ts';

/** A feed node's memory that follows a log when it is told to. */
export function aFollower(log: Pick<FeedLog, 'head' | 'read'>) {
  const node = createNode();
  const catchUp = createCatchUp({ node });
  return {
    /** What it serves after another look at the log: type, id and version of each item, in order. */
    async look(): Promise<string[]> {
      await catchUp(log as FeedLog);
      const entries = [...(node.replica()?.after(0) ?? [])];
      return entries
        .filter(({ item }) => item !== null)
        .map(({ type, id, version }) => `${type} ${id} ${version}`)
        .sort();
    },
  };
}
