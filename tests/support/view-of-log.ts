import type { FeedLog } from '../../src/feed/log/types.ts';
import { createCatchUp } from '../../src/feed/memory/catch-up.ts';
import { createMemory } from '../../src/feed/memory/memory.ts';

/** A feed node's memory that follows a log when it is told to. */
export function aFollower(log: Pick<FeedLog, 'head' | 'read'>) {
  const memory = createMemory();
  const catchUp = createCatchUp({ memory });
  return {
    /** What it serves after another look at the log: type, id and version of each item, in order. */
    async look(): Promise<string[]> {
      await catchUp(log as FeedLog);
      const entries = [...(memory.store()?.after(0) ?? [])];
      return entries
        .filter(({ item }) => item !== null)
        .map(({ type, id, version }) => `${type} ${id} ${version}`)
        .sort();
    },
  };
}
