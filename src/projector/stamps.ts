import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import packageJson from '../../package.json' with { type: 'json' };
import { readSettings } from '../../translations/settings/read-settings.ts';
import type { FeedLog } from '../feed-log/types.ts';

/** A document's id and when it was last written (ISO 8601). */
export type Written = { id: string; updatedAt: string };

/** What was seen of documents when they were projected. */
export type Stamps = {
  /** Names the log and the release: another log has to be filled, another release projects anew. */
  edition: string;
  /** A document as it would be projected now. An equal stamp means that there is nothing to do. */
  of(collection: string, document: Written): string;
  /** Whether a stamp is of this edition, whatever has been written to the document since. */
  isCurrent(collection: string, stamp: string | undefined): boolean;
};

/** The stamps of today's log, release and rules about the texts that are served. */
export async function readStamps(payload: Payload, log: Pick<FeedLog, 'head'>): Promise<Stamps> {
  const [{ epoch }, { ruleOf }] = await Promise.all([log.head(), readSettings(payload)]);
  const edition = hash(epoch, packageJson.version);
  const prefix = (collection: string) => {
    const { serveMachine, withdrawChanged } = ruleOf(collection);
    return `${hash(edition, serveMachine, withdrawChanged)} `;
  };
  return {
    edition,
    of: (collection, { updatedAt }) => `${prefix(collection)}${updatedAt}`,
    isCurrent: (collection, stamp) => stamp?.startsWith(prefix(collection)) ?? false,
  };
}

function hash(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}
