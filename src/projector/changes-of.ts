import { contentVersion } from '../contract/content-version.ts';
import { machineEdition } from '../contract/editions.ts';
import type { FeedItem, FeedType, LogType } from '../contract/index.ts';
import { everyone } from '../feed-log/audience.ts';
import type { LogChange, LogEntry } from '../feed-log/types.ts';
import { localesChanged } from './locales-changed.ts';
import type { Projected } from './project/types.ts';

/** What there is of a document for each kind of site: in the feed, or in the log. */
type Editions<T> = {
  /** Without any machine text. */
  plain: T;
  /** With them, for sites that take them. */
  machine: T;
};

/**
 * What has to be written of a document: its item, made as if there were no machine texts, and its
 * machine edition, which is in the log only where the two differ.
 *
 * @param known what the log has of them.
 */
export function changesOf(
  { id, type }: { id: string; type: FeedType },
  { plain, machine }: Editions<Projected | null>,
  known: Editions<LogEntry | undefined>,
): LogChange[] {
  const item = plain?.item ?? null;
  const change: LogChange = {
    ...stateOf({ id, type }, item, known.plain?.item),
    audience: plain?.audience ?? known.plain?.audience ?? everyone,
  };
  if (type === 'site' || type === 'disclaimer') {
    return [change];
  }
  const differs = item && machine && contentVersion(machine.item) !== change.version;
  const edition = differs ? machine.item : null;
  if (!edition && !known.machine?.item) {
    return [change];
  }
  const reads = edition ?? item;
  const read = known.machine?.item ?? known.plain?.item;
  return [
    change,
    {
      ...stateOf({ id, type: machineEdition(type) }, edition, null),
      // What its readers see may change by its coming and going, too.
      locales: localesChanged(read, reads),
      audience: everyone,
    },
  ];
}

function stateOf(
  { id, type }: { id: string; type: LogType },
  item: FeedItem | null,
  before: FeedItem | null | undefined,
): Omit<LogChange, 'audience'> {
  const version = item ? contentVersion(item) : 'deleted';
  return { id, type, item, version, locales: localesChanged(before, item) };
}
