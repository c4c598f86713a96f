import { PolyclinicError } from '../../errors.ts';
import type { Replica } from './replica.ts';

/** What a feed node serves from, and how sure it is that this is up to date. */
export type FeedNode = {
  /** Null until a log was read, or a file that has a replica. */
  replica(): Replica | null;
  replace(replica: Replica): void;
  /** Notes that the replica was equal to the log at a time, by `performance.now()`. */
  confirm(at: number): void;
  /** When the replica was last known to be equal to the log, by `performance.now()`; null for never. */
  confirmedAt(): number | null;
};

export function createNode(): FeedNode {
  let replica: Replica | null = null;
  let confirmed: number | null = null;
  return {
    replica: () => replica,
    replace(next) {
      replica = next;
    },
    confirm(at) {
      confirmed = Math.max(confirmed ?? at, at);
    },
    confirmedAt: () => confirmed,
  };
}

/**
 * A replica with something in it. A log in which nothing was ever written has no sites: no key can be
 * known yet.
 *
 * @throws PolyclinicError LOG_NOT_READY
 */
export function readyReplica(node: FeedNode): Replica {
  const replica = node.replica();
  if (replica && replica.seq() > 0) return replica;
  throw new PolyclinicError(
    'LOG_NOT_READY',
    'The feed has nothing to serve yet: try again shortly',
  );
}
